package kring.report.excel;

import java.util.List;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Text;
import kring.report.office.CellText;
import kring.report.sheet.CellFormat;
import kring.report.sheet.LineCount;
import kring.report.sheet.RowHeights;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Running text on a sheet, written across as many columns as make a readable line. */
final class ProseWriter {
    private static final Text BULLET = new Text(List.of()).then("•  ", Text.Stress.QUIET);

    /** A remark's title comes before a text that may fill half a cell. */
    private static final int LONGEST_TITLE = 1000;

    /** Room within the background of a remark, in points. */
    private static final float ROOM = 8;

    private final SheetWriter writer;
    private final CellWriter cells;
    private final CellStyles styles;

    ProseWriter(SheetWriter writer) {
        this.writer = writer;
        this.cells = writer.context().cells();
        this.styles = writer.context().styles();
    }

    /** Writes a line that may run on beyond its cell; nothing where it is empty. */
    void line(String words, CellLook look) {
        if (!words.isBlank()) {
            cells.words(writer.row().createCell(0), words, look);
        }
    }

    /** Writes a paragraph. */
    void paragraph(Text text, CellLook look) {
        if (!text.plain().isBlank()) {
            write(cells.rich(text), cells.style(text.plain(), look), 0);
        }
    }

    /** Writes a list, an item a row. */
    void bullets(Bullets bullets) {
        for (Text item : bullets.items()) {
            paragraph(BULLET.then(item), CellLook.BULLET);
        }
    }

    /** Writes a remark on a background of its own. */
    void callout(Callout callout) {
        String title = CellText.cut(CellWriter.status(callout.tone(), callout.title()), LONGEST_TITLE);
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(CellText.of(title), styles.font(callout.tone()));
        if (!callout.text().plain().isBlank()) {
            Text text = callout.text();
            boolean fits = text.plain().length() <= CellText.LIMIT / 2 - LONGEST_TITLE;
            cells.append(words, Text.of("\n"));
            cells.append(words, fits ? text : Text.of(CellText.cut(text.plain(), CellText.LIMIT / 2 - LONGEST_TITLE)));
        }
        write(words, styles.callout(callout.tone()), ROOM);
    }

    private void write(XSSFRichTextString words, XSSFCellStyle style, float spare) {
        XSSFRow row = writer.row();
        CellFormat.across(row, 0, writer.columns().prose(), style).setCellValue(words);
        // a row grows with its cells, but not with merged ones
        int lines = LineCount.of(words.getString(), writer.columns().line());
        row.setHeightInPoints(RowHeights.of(lines, style.getFont().getFontHeightInPoints(), spare));
    }
}
