package kring.report.sheet;

import java.util.List;
import kring.report.office.CellText;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;

/** The part of a workbook that makes cells of a sheet a table. */
final class TablePart {
    private TablePart() {}

    /** Adds a table to a sheet, and gives what the sheet calls it. */
    static String add(Workbook workbook, String sheet, CellArea cells, String called, List<String> columns) {
        int number = workbook.ordinal("table");
        String part = "xl/tables/table" + number + ".xml";
        XmlMarkup out = new XmlMarkup()
                .open("table", "xmlns", OfficeNames.SPREADSHEET, "id", number, "ref", cells.relative())
                .with("displayName", called)
                .with("name", called);
        out.empty("autoFilter", "ref", cells.relative()).open("tableColumns", "count", columns.size());
        for (int column = 0; column < columns.size(); column++) {
            out.empty("tableColumn", "id", column + 1, "name", CellText.of(columns.get(column)));
        }
        out.close()
                .empty("tableStyleInfo", "name", "TableStyleLight1")
                .with("showRowStripes", false)
                .with("showColumnStripes", false)
                .close();
        workbook.parts().add(part, "spreadsheetml.table", out);
        return workbook.parts().lead(sheet, part, "table");
    }
}
