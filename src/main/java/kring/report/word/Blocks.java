package kring.report.word;

import java.util.List;
import kring.language.Figures;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Callout;
import kring.report.Chart;
import kring.report.PageBreak;
import kring.report.Paragraph;
import kring.report.Report;
import kring.report.Section;
import kring.report.Table;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Walks through a report and has each block written. */
final class Blocks {
    private final Manuscript manuscript;
    private final Words words;
    private final Tables tables;
    private final Callouts callouts;
    private final Pictures pictures;

    Blocks(XWPFDocument document, Stylebook styles, Figures figures) {
        int room = Room.in(document);
        manuscript = new Manuscript(document, styles);
        words = new Words(styles);
        tables = new Tables(styles, new Cells(styles, words, figures), room);
        callouts = new Callouts(words);
        pictures = new Pictures(document, words, room);
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
