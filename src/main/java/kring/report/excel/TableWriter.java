package kring.report.excel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** A table on a sheet, as a table that Excel knows: it filters, sorts and grows. */
final class TableWriter {
    private static final int TITLE_LIMIT = 255;

    /** Stands in the one row of a table without rows, since Excel wants one. */
    private static final Cell NOTHING = new Cell.Words("–");

    private final SheetWriter writer;
    private final Table table;
    private final int top;

    private TableWriter(SheetWriter writer, Table table) {
        this.writer = writer;
        this.table = table;
        this.top = writer.next();
    }

    /** Writes a table and gives the cells it takes; a table without columns takes none. */
    static CellRangeAddress write(SheetWriter writer, Table table) {
        return new TableWriter(writer, table).write();
    }

    private CellRangeAddress write() {
        header(writer.row());
        for (List<Cell> row : table.rows()) {
            row(writer.row(), row);
        }
        if (table.rows().isEmpty()) {
            List<Cell> none =
                    new ArrayList<>(Collections.nCopies(table.columns().size(), Cell.EMPTY));
            none.set(0, NOTHING);
            row(writer.row(), none);
        }
        CellRangeAddress cells =
                new CellRangeAddress(top, writer.next() - 1, 0, table.columns().size() - 1);
        declare(cells);
        writer.tables().put(table.id(), cells);
        new Highlights(writer.sheet(), cells).add(table);
        writer.sheet().addIgnoredErrors(cells, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        return cells;
    }

    private void header(XSSFRow row) {
        Set<String> taken = new HashSet<>();
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            String title = SheetNames.line(column.title());
            String unique = SheetNames.unique(taken, title.isEmpty() ? "–" : title, " %d", TITLE_LIMIT);
            writer.context().cells().words(row.createCell(place), unique, CellLook.HEADER);
        }
    }

    private void row(XSSFRow row, List<Cell> cells) {
        for (int place = 0; place < cells.size(); place++) {
            XSSFCell cell = row.createCell(place);
            if (cells.get(place) instanceof Cell.Computed computed) {
                cell.setCellFormula(computed.formula().at(places(row)));
            }
            writer.context().cells().write(cell, cells.get(place));
        }
    }

    private FormulaPlaces places(XSSFRow row) {
        CellRangeAddress rows = new CellRangeAddress(
                top + 1, top + table.rows().size(), 0, table.columns().size() - 1);
        return new FormulaPlaces(row.getRowNum(), rows, writer.tables());
    }

    private void declare(CellRangeAddress cells) {
        AreaReference area = new AreaReference(
                new CellReference(cells.getFirstRow(), cells.getFirstColumn()),
                new CellReference(cells.getLastRow(), cells.getLastColumn()),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable declared = writer.sheet().createTable(area);
        String name = writer.context().names().table(table.id());
        declared.setName(name);
        declared.setDisplayName(name);
        declared.getCTTable().addNewAutoFilter().setRef(cells.formatAsString());
        declared.setStyleName("TableStyleLight1");
        CTTableStyleInfo style = declared.getCTTable().getTableStyleInfo();
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
    }
}
