package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import kring.language.Figures;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** Writes blocks as lines, one blank line between them. */
final class TerminalWriter implements BlockVisitor {
    private final int width;
    private final Figures figures;
    private final List<StyledLine> lines = new ArrayList<>();
    private int depth;

    TerminalWriter(Report report, int width) {
        this.width = width;
        this.figures = new Figures(report.language());
        add(heading(report.title(), report.subtitle(), "═"));
        visitAll(report.blocks());
        add(Wrap.lines(StyledLine.of(report.footer(), AnsiStyle.QUIET), width, 0));
    }

    List<StyledLine> lines() {
        return lines;
    }

    @Override
    public void visit(Section section) {
        add(heading(section.title(), "", depth == 0 ? "─" : "┄"));
        depth++;
        visitAll(section.blocks());
        depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(Wrap.all(StyledLine.of(paragraph.text()), width, 0));
    }

    @Override
    public void visit(Bullets bullets) {
        List<StyledLine> all = new ArrayList<>();
        for (Text item : bullets.items()) {
            all.addAll(behind(StyledLine.of("• "), StyledLine.of("  "), Wrap.all(StyledLine.of(item), width - 2, 0)));
        }
        add(all);
    }

    @Override
    public void visit(Table table) {
        add(new TableLines(table, figures).within(width));
    }

    @Override
    public void visit(Chart chart) {
        add(new ChartLines(chart, figures).within(width));
    }

    @Override
    public void visit(Callout callout) {
        AnsiStyle style = AnsiStyle.of(callout.tone());
        StyledLine title = StyledLine.of(callout.tone().symbol() + " ", style)
                .then(StyledLine.of(callout.title(), AnsiStyle.STRONG));
        List<StyledLine> all = new ArrayList<>(Wrap.lines(title, width - 2, 2));
        all.addAll(Wrap.all(StyledLine.of(callout.text()), width - 2, 0));
        StyledLine edge = StyledLine.of("│ ", style);
        add(behind(edge, edge, all));
    }

    @Override
    public void visit(CutLine cutLine) {
        // nor is it cut
    }

    private List<StyledLine> heading(String title, String subtitle, String rule) {
        List<StyledLine> heading = new ArrayList<>(Wrap.lines(StyledLine.of(title, AnsiStyle.STRONG), width, 0));
        heading.addAll(Wrap.lines(StyledLine.of(subtitle), width, 0));
        heading.removeIf(line -> line.text().isBlank());
        int widest = heading.stream().mapToInt(StyledLine::width).max().orElse(0);
        heading.add(StyledLine.of(rule.repeat(widest), AnsiStyle.QUIET));
        return heading;
    }

    private static List<StyledLine> behind(StyledLine first, StyledLine next, List<StyledLine> lines) {
        List<StyledLine> moved = new ArrayList<>();
        for (StyledLine line : lines) {
            moved.add((moved.isEmpty() ? first : next).then(line));
        }
        return moved;
    }

    /** Adds a block after a blank line; nowhere, within the block neither, do two blank lines meet. */
    private void add(List<StyledLine> block) {
        boolean blank = true;
        for (StyledLine line : block) {
            if (line.text().isBlank()) {
                blank = true;
            } else {
                if (blank && !lines.isEmpty()) {
                    lines.add(StyledLine.EMPTY);
                }
                lines.add(line);
                blank = false;
            }
        }
    }
}
