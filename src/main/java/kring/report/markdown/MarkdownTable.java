package kring.report.markdown;

import java.util.List;
import java.util.stream.Collectors;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Table;

/** A table in pipes; numbers stand to the right. */
final class MarkdownTable {
    private MarkdownTable() {}

    static String of(Table table, Figures figures) {
        String head = row(table.columns().stream()
                .map(column -> MarkdownEscape.inline(column.title()))
                .toList());
        String rule = table.columns().stream()
                .map(column -> column.isNumber() ? "--:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
        return table.rows().stream()
                .map(cells ->
                        row(cells.stream().map(cell -> words(cell, figures)).toList()))
                .collect(Collectors.joining("", head + rule, ""))
                .stripTrailing();
    }

    private static String row(List<String> cells) {
        return cells.stream().map(String::strip).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String words(Cell cell, Figures figures) {
        return cell.lines(figures).stream().map(MarkdownEscape::inline).collect(Collectors.joining("<br>"));
    }
}
