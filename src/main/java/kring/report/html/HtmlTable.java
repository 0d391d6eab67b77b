package kring.report.html;

import java.util.List;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** Writes a table: titles with their scope, cells by what they hold. */
final class HtmlTable {
    private final HtmlMarkup page;
    private final Figures figures;
    private final Cell.Cases<HtmlMarkup> cells = new Cell.Cases<>(
            this::lines,
            this::lines,
            this::list,
            this::lines,
            this::lines,
            day -> element("time", day, "datetime", day.date()),
            status -> element("span", status, "class", HtmlWriter.name(status.tone())),
            rating -> element("span", rating, "class", HtmlWriter.name(rating.tone())));

    HtmlTable(HtmlMarkup page, Figures figures) {
        this.page = page;
        this.figures = figures;
    }

    /** The table; the caption is for readers who jump from table to table, as its heading is visible already. */
    void write(Table table, String caption) {
        page.open("div", "class", "table").open("table", "id", table.id()).newline();
        if (!caption.isEmpty()) {
            page.element("caption", caption, "class", "unseen").newline();
        }
        widths(table.columns());
        page.open("thead").open("tr");
        for (Column column : table.columns()) {
            page.element("th", column.title(), "scope", "col", "class", name(column.kind()));
        }
        page.close().close().newline().open("tbody").newline();
        table.rows().forEach(row -> row(table.columns(), row));
        page.close().close().close().newline();
    }

    private void widths(List<Column> columns) {
        int all = columns.stream().mapToInt(Column::width).sum();
        page.open("colgroup");
        for (Column column : columns) {
            page.empty("col", "style", "width: " + 100 * column.width() / Math.max(1, all) + "%");
        }
        page.close().newline();
    }

    private void row(List<Column> columns, List<Cell> row) {
        page.open("tr");
        for (int i = 0; i < row.size(); i++) {
            String name = name(columns.get(i).kind());
            if (i == 0 && columns.get(i).kind() == Column.Kind.TEXT) {
                page.open("th", "scope", "row", "class", name);
            } else {
                page.open("td", "class", name);
            }
            row.get(i).match(cells);
            page.close();
        }
        page.close().newline();
    }

    private HtmlMarkup list(Cell.Lines cell) {
        page.open("ul");
        cell.lines(figures).forEach(line -> page.element("li", line));
        return page.close();
    }

    private HtmlMarkup element(String name, Cell cell, String attribute, Object value) {
        return page.element(name, cell.line(figures), attribute, value);
    }

    private HtmlMarkup lines(Cell cell) {
        List<String> lines = cell.lines(figures);
        for (int i = 0; i < lines.size(); i++) {
            page.raw(i == 0 ? "" : "<br>").text(lines.get(i));
        }
        return page;
    }

    private static String name(Column.Kind kind) {
        return switch (kind) {
            case TEXT -> "text";
            case NUMBER, PERCENTAGE -> "number";
            case DATE -> "day";
            case STATUS -> "status";
        };
    }
}
