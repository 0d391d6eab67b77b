package kring.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import kring.report.document.Cell;
import kring.report.document.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables: the header again on every page, rows whole and with their like, columns as wide as they deserve. */
final class WordTable {
    private final StyleIds styles;
    private final TableCellWriter cells;
    private final int room;

    WordTable(StyleIds styles, TableCellWriter cells, int room) {
        this.styles = styles;
        this.cells = cells;
        this.room = room;
    }

    /**
     * Writes a table; one without rows shows a row of nothing under its header.
     *
     * @param onOnePage whether none of its rows goes to the next page without the others
     */
    void write(BodyWriter body, Table table, boolean onOnePage) {
        if (table.columns().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = table.rows().isEmpty()
                ? List.of(table.columns().stream().map(column -> Cell.EMPTY).toList())
                : table.rows();
        List<String[]> shown = rows.stream()
                .map(row -> row.stream().map(cells::shown).toArray(String[]::new))
                .toList();
        int[] widths = TableGrid.widths(table, shown, room);
        List<Long> lines =
                shown.stream().map(row -> TableGrid.lines(row, widths)).toList();
        CTTbl written = body.table();
        lay(written, widths);
        header(written, table, widths);
        for (int row = 0; row < rows.size(); row++) {
            row(written, table, rows.get(row), widths, RowsTogether.isWhole(lines.get(row)));
        }
        (onOnePage ? IntStream.range(0, rows.size()) : RowsTogether.in(rows, lines))
                .mapToObj(written::getTrArray)
                .forEach(BodyWriter::keepWithNext);
    }

    private void lay(CTTbl written, int[] widths) {
        CTTblPr properties = written.addNewTblPr();
        properties.addNewTblStyle().setVal(styles.id(StyleName.TABLE));
        width(properties.addNewTblW(), room);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        properties.addNewTblLook().setFirstRow(true);
        var grid = written.addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private void header(CTTbl written, Table table, int[] widths) {
        CTRow row = written.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        properties.addNewTblHeader();
        for (int i = 0; i < widths.length; i++) {
            cells.title(cell(row, widths[i]), table.columns().get(i));
        }
    }

    private void row(CTTbl written, Table table, List<Cell> values, int[] widths, boolean whole) {
        CTRow row = written.addNewTr();
        if (whole) {
            row.addNewTrPr().addNewCantSplit();
        }
        for (int i = 0; i < widths.length; i++) {
            cells.write(cell(row, widths[i]), table.columns().get(i), values.get(i));
        }
    }

    private static CTTc cell(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
