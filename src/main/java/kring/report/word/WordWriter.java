package kring.report.word;

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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes blocks as paragraphs, tables and charts of a Word document. */
final class WordWriter implements BlockVisitor {
    private final BodyWriter body;
    private final RunWriter words;
    private final WordTable tables;
    private final ChartDrawer charts;
    private int depth;
    private Section.Use use = Section.Use.PRINTED;

    WordWriter(XWPFDocument document, StyleIds styles, Figures figures) {
        int room = TextWidth.in(document);
        body = new BodyWriter(document, styles);
        words = new RunWriter(styles);
        tables = new WordTable(styles, new TableCellWriter(styles, words, figures), room);
        charts = new ChartDrawer(document, words, room);
    }

    /** Writes all of a report but its footer. */
    void write(Report report) {
        words.plain(body.paragraph(StyleName.TITLE), report.title());
        if (!report.subtitle().isEmpty()) {
            words.plain(body.paragraph(StyleName.SUBTITLE), report.subtitle());
        }
        visitAll(report.blocks());
        body.end();
    }

    @Override
    public void visit(Section section) {
        depth++;
        CTP heading = body.heading(depth);
        if (section.use() == Section.Use.HANDED_ON) {
            BodyWriter.onNextPage(heading);
        }
        words.plain(heading, section.title());
        Section.Use around = use;
        use = section.use();
        visitAll(section.blocks());
        use = around;
        depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        words.add(body.text(), paragraph.text());
    }

    /** The first stays with the lead above it, and neither the first nor the last stands on a page alone. */
    @Override
    public void visit(Bullets bullets) {
        body.keepLead();
        int items = bullets.items().size();
        for (int item = 0; item < items; item++) {
            CTP written = body.paragraph(StyleName.BULLET);
            if (item < items - 1 && (item == 0 || item == items - 2)) {
                BodyWriter.keepWithNext(written);
            }
            words.add(written, bullets.items().get(item));
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
        CTP paragraph = body.box(StyleName.callout(callout.tone()));
        words.styled(paragraph, StyleName.tone(callout.tone()), callout.tone().symbol());
        paragraph.addNewR().addNewTab();
        words.styled(paragraph, StyleName.STRONG.shown(), callout.title());
        if (!callout.title().isEmpty() && !callout.text().plain().isEmpty()) {
            paragraph.addNewR().addNewBr();
        }
        words.add(paragraph, callout.text());
    }

    @Override
    public void visit(CutLine cutLine) {
        body.cutLine();
    }
}
