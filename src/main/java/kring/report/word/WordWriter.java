package kring.report.word;

import java.util.List;
import kring.language.Figures;
import kring.report.chart.EmbeddedChart;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.office.XmlMarkup;

/** Writes blocks as paragraphs, tables and charts of a Word document. */
final class WordWriter implements BlockVisitor {
    private final BodyWriter body;
    private final WordTable tables;
    private final ChartDrawer charts;
    private int depth;
    private Section.Use use = Section.Use.PRINTED;

    /** Writes a document with so much room on a line, in twentieths of a point. */
    WordWriter(StyleIds styles, int room, Figures figures) {
        body = new BodyWriter(styles);
        tables = new WordTable(new TableCellWriter(styles, figures), room);
        charts = new ChartDrawer(room);
    }

    /** All of a report but its footer. */
    XmlMarkup write(Report report) {
        body.paragraph(StyleName.TITLE).plain(report.title());
        if (!report.subtitle().isEmpty()) {
            body.paragraph(StyleName.SUBTITLE).plain(report.subtitle());
        }
        visitAll(report.blocks());
        return body.end();
    }

    /** The charts of what was written, in order. */
    List<EmbeddedChart> charts() {
        return charts.drawn();
    }

    @Override
    public void visit(Section section) {
        depth++;
        WordParagraph heading = body.heading(depth);
        if (section.use() == Section.Use.HANDED_ON) {
            heading.startPage();
        }
        heading.plain(section.title());
        Section.Use around = use;
        use = section.use();
        visitAll(section.blocks());
        use = around;
        depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        body.text().add(paragraph.text());
    }

    /** The first stays with the lead above it, and neither the first nor the last stands on a page alone. */
    @Override
    public void visit(Bullets bullets) {
        body.keepLead();
        int items = bullets.items().size();
        for (int item = 0; item < items; item++) {
            WordParagraph written = body.paragraph(StyleName.BULLET);
            if (item < items - 1 && (item == 0 || item == items - 2)) {
                written.keepWithNext();
            }
            written.add(bullets.items().get(item));
        }
    }

    @Override
    public void visit(Table table) {
        tables.write(body, table, use == Section.Use.SIGNED);
    }

    @Override
    public void visit(Chart chart) {
        body.keepLead();
        charts.write(body, chart);
    }

    /** Symbol and title, then the words, in one tinted paragraph. */
    @Override
    public void visit(Callout callout) {
        WordParagraph paragraph = body.box(StyleName.callout(callout.tone()));
        paragraph.styled(StyleName.tone(callout.tone()), callout.tone().symbol());
        paragraph.tab();
        paragraph.styled(StyleName.STRONG.shown(), callout.title());
        if (!callout.title().isEmpty() && !callout.text().plain().isEmpty()) {
            paragraph.lineBreak();
        }
        paragraph.add(callout.text());
    }

    @Override
    public void visit(CutLine cutLine) {
        body.cutLine();
    }
}
