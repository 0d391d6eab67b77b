package kring.report.word;

import java.util.List;
import kring.language.Figures;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.PageBreak;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Walks through a report and has each block written. */
final class WordWriter {
    private final BodyWriter manuscript;
    private final RunWriter words;
    private final WordTable tables;
    private final CalloutWriter callouts;
    private final ChartDrawer pictures;

    WordWriter(XWPFDocument document, StyleIds styles, Figures figures) {
        int room = TextWidth.in(document);
        manuscript = new BodyWriter(document, styles);
        words = new RunWriter(styles);
        tables = new WordTable(styles, new TableCellWriter(styles, words, figures), room);
        callouts = new CalloutWriter(words);
        pictures = new ChartDrawer(document, words, room);
    }

    /** Writes all of a report but its footer. */
    void write(Report report) {
        words.plain(manuscript.heading(StyleName.TITLE), report.title());
        if (!report.subtitle().isEmpty()) {
            words.plain(manuscript.heading(StyleName.SUBTITLE), report.subtitle());
        }
        write(report.blocks(), 1);
        manuscript.end();
    }

    private void write(List<Block> blocks, int depth) {
        blocks.forEach(block -> write(block, depth));
    }

    private void write(Block block, int depth) {
        if (block instanceof Section section) {
            words.plain(manuscript.heading(StyleName.heading(depth)), section.title());
            write(section.blocks(), depth + 1);
        } else if (block instanceof Paragraph paragraph) {
            words.add(manuscript.paragraph(StyleName.BODY), paragraph.text());
        } else if (block instanceof Bullets bullets) {
            bullets.items().forEach(item -> words.add(manuscript.paragraph(StyleName.BULLET), item));
        } else if (block instanceof Table table) {
            tables.write(manuscript, table);
        } else if (block instanceof Chart chart) {
            pictures.write(manuscript, chart);
        } else if (block instanceof Callout callout) {
            callouts.write(manuscript, callout);
        } else if (block instanceof PageBreak) {
            manuscript.breakPage();
        }
    }
}
