package kring.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Text;
import kring.report.office.CellText;
import kring.report.sheet.CellStyle;
import kring.report.sheet.LineCount;
import kring.report.sheet.RowHeights;
import kring.report.sheet.SheetCell;
import kring.report.sheet.SheetRow;
import kring.report.sheet.WordRun;

/** Running text on a sheet, written across as many columns as make a readable line. */
final class ProseWriter {
    private static final Text BULLET = new Text(List.of()).then("•  ", Text.Stress.QUIET);

    /** A remark's title comes before a text that may fill half a cell. */
    private static final int LONGEST_TITLE = 1000;

    /** Room within the background of a remark, in points. */
    private static final double ROOM = 8;

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
            cells.words(writer.row().cell(0), words, look);
        }
    }

    /** Writes a paragraph. */
    void paragraph(Text text, CellLook look) {
        if (!text.plain().isBlank()) {
            SheetRow row = across(cells.style(text.plain(), look));
            CellWriter.rich(row.cell(0), text);
            fit(row, 0);
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
        List<WordRun> words = new ArrayList<>(List.of(new WordRun(title, CellStyles.font(callout.tone()))));
        Text text = callout.text();
        if (!text.plain().isBlank()) {
            boolean fits = text.plain().length() <= CellText.LIMIT / 2 - LONGEST_TITLE;
            words.addAll(CellWriter.runs(Text.of("\n")));
            words.addAll(CellWriter.runs(
                    fits ? text : Text.of(CellText.cut(text.plain(), CellText.LIMIT / 2 - LONGEST_TITLE))));
        }
        SheetRow row = across(styles.callout(callout.tone()));
        row.cell(0).words(words);
        fit(row, ROOM);
    }

    /** The next row, with cells of a style that are one. */
    private SheetRow across(CellStyle style) {
        SheetRow row = writer.row();
        writer.sheet().across(row, 0, writer.columns().prose(), style);
        return row;
    }

    /** A row grows with its cells, but not with merged ones. */
    private void fit(SheetRow row, double spare) {
        SheetCell cell = row.cell(0);
        CellStyle style = Objects.requireNonNull(cell.style());
        int lines = LineCount.of(
                Objects.requireNonNull(cell.words()), writer.columns().line());
        row.height(RowHeights.of(lines, style.format().font().size(), spare));
    }
}
