package kring.report.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

/** Writes blocks as Markdown, one blank line between them. */
final class MarkdownWriter implements BlockVisitor {
    private static final int DEEPEST = 6;

    private final Figures figures;
    private final List<String> blocks = new ArrayList<>();
    private int depth = 1;

    MarkdownWriter(Report report) {
        this.figures = new Figures(report.language());
        heading(report.title());
        add(lines(Text.of(report.subtitle()), "", ""));
        visitAll(report.blocks());
        if (!report.footer().isEmpty()) {
            add("---");
            add(lines(Text.of(report.footer()), "", ""));
        }
    }

    String text() {
        return String.join("\n\n", blocks);
    }

    @Override
    public void visit(Section section) {
        depth++;
        heading(section.title());
        visitAll(section.blocks());
        depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        add(lines(paragraph.text(), "", ""));
    }

    @Override
    public void visit(Bullets bullets) {
        add(bullets.items().stream()
                .filter(item -> !item.plain().isBlank())
                .map(item -> lines(item, "- ", "  "))
                .collect(Collectors.joining("\n")));
    }

    @Override
    public void visit(Table table) {
        add(MarkdownTable.of(table, figures));
    }

    @Override
    public void visit(Chart chart) {
        add(lines(Text.strong(chart.caption()), "", ""));
        add(MarkdownTable.of(chart.table(), figures));
    }

    @Override
    public void visit(Callout callout) {
        Text title = Text.strong(callout.tone().symbol() + " " + callout.title());
        add(lines(title.then(" ").then(callout.text()), "> ", "> "));
    }

    @Override
    public void visit(CutLine cutLine) {
        // nor is it cut
    }

    private void heading(String title) {
        String line = MarkdownEscape.inline(title.strip());
        String safe = line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
        add("#".repeat(Math.min(DEEPEST, depth)) + " " + safe);
    }

    /** A text's lines, hard breaks between them, behind what makes them a list or a quotation. */
    private static String lines(Text text, String first, String next) {
        return text.lines().stream()
                .map(line -> MarkdownEscape.line(Stressed.line(line)))
                .collect(Collectors.joining("\\\n" + next, first, ""));
    }

    private void add(String block) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }
}
