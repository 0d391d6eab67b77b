package kring.report.terminal;

import java.util.ArrayList;
import java.util.List;
import kring.language.Figures;
import kring.report.BlockVisitor;
import kring.report.Bullets;
import kring.report.Callout;
import kring.report.Chart;
import kring.report.PageBreak;
import kring.report.Paragraph;
import kring.report.Report;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;

/** Writes blocks as lines, one blank line between them. */
final class TerminalWriter implements BlockVisitor {
    private final int width;
    private final Figures figures;
    private final List<Line> lines = new ArrayList<>();
    private int depth;

    TerminalWriter(Report report, int width) {
        this.width = width;
        this.figures = new Figures(report.language());
        add(heading(report.title(), report.subtitle(), "═"));
        visitAll(report.blocks());
        add(Wrap.lines(Line.of(report.footer(), Ink.QUIET), width, 0));
    }

    List<Line> lines() {
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
        add(Wrap.all(Line.of(paragraph.text()), width, 0));
    }

    @Override
    public void visit(Bullets bullets) {
        List<Line> all = new ArrayList<>();
        for (Text item : bullets.items()) {
            all.addAll(behind(Line.of("• "), Line.of("  "), Wrap.all(Line.of(item), width - 2, 0)));
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
        Ink ink = Ink.of(callout.tone());
        Line title = Line.of(callout.tone().symbol() + " ", ink).then(Line.of(callout.title(), Ink.STRONG));
        List<Line> all = new ArrayList<>(Wrap.lines(title, width - 2, 2));
        all.addAll(Wrap.all(Line.of(callout.text()), width - 2, 0));
        Line edge = Line.of("│ ", ink);
        add(behind(edge, edge, all));
    }

    @Override
    public void visit(PageBreak pageBreak) {
        // a terminal has no pages
    }

    private List<Line> heading(String title, String subtitle, String rule) {
        List<Line> heading = new ArrayList<>(Wrap.lines(Line.of(title, Ink.STRONG), width, 0));
        heading.addAll(Wrap.lines(Line.of(subtitle), width, 0));
        heading.removeIf(line -> line.text().isBlank());
        int widest = heading.stream().mapToInt(Line::width).max().orElse(0);
        heading.add(Line.of(rule.repeat(widest), Ink.QUIET));
        return heading;
    }

    private static List<Line> behind(Line first, Line next, List<Line> lines) {
        List<Line> moved = new ArrayList<>();
        for (Line line : lines) {
            moved.add((moved.isEmpty() ? first : next).then(line));
        }
        return moved;
    }

    /** Adds a block after a blank line; nowhere, within the block neither, do two blank lines meet. */
    private void add(List<Line> block) {
        boolean blank = true;
        for (Line line : block) {
            if (line.text().isBlank()) {
                blank = true;
            } else {
                if (blank && !lines.isEmpty()) {
                    lines.add(Line.EMPTY);
                }
                lines.add(line);
                blank = false;
            }
        }
    }
}
