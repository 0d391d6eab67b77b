package kring.report.word;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
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
    private final Figures figures;
    private final int room;

    WordTable(StyleIds styles, TableCellWriter cells, Figures figures, int room) {
        this.styles = styles;
        this.cells = cells;
        this.figures = figures;
        this.room = room;
    }

    /** Writes a table; one without rows shows a row of nothing under its header. */
    void write(BodyWriter body, Table table) {
        if (table.columns().isEmpty()) {
            return;
        }
        List<List<Cell>> rows = table.rows().isEmpty()
                ? List.of(table.columns().stream().map(column -> Cell.EMPTY).toList())
                : table.rows();
        int[] widths = TableGrid.widths(table, shown(table), room);
        CTTbl written = body.table();
        lay(written, widths);
        header(written, table, widths);
        rows.forEach(row -> row(written, table, row, widths));
        RowsTogether.in(rows, figures).mapToObj(written::getTrArray).forEach(BodyWriter::keepWithNext);
    }

    private Stream<String[]> shown(Table table) {
        Stream<String[]> titles =
                Stream.<String[]>of(table.columns().stream().map(Column::title).toArray(String[]::new));
        Stream<String[]> rows =
                table.rows().stream().map(row -> row.stream().map(cells::shown).toArray(String[]::new));
        return Stream.concat(titles, rows);
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

    private void row(CTTbl written, Table table, List<Cell> values, int[] widths) {
        CTRow row = written.addNewTr();
        row.addNewTrPr().addNewCantSplit();
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
