package kring.report.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kring.report.document.form.FilledForm;
import kring.report.document.form.FilledForm.Entry;
import kring.report.document.form.FilledForm.Line;
import kring.report.document.form.FilledForm.Part;
import kring.report.document.form.FilledValue;
import kring.report.spreadsheet.Spreadsheet;
import kring.report.spreadsheet.Spreadsheet.Cell;
import kring.report.spreadsheet.Spreadsheet.Sheet;

/**
 * Reads a form back, wherever its fields went: rows by their codes, columns by their titles. It survives rows and columns
 * that were added or moved, and other programs than Excel; what stands anywhere else is kept as loose words.
 */
public final class FormReader {
    /** What the code of a part's header begins with. */
    static final String PART = "part:";

    /** Longer than any code of a part or a row. */
    private static final int LONGEST = 80;

    private final Sheet sheet;
    private final int codes;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Entry> loose = new ArrayList<>();

    private FormReader(Sheet sheet, int codes) {
        this.sheet = sheet;
        this.codes = codes;
        for (Cell cell : sheet.cells()) {
            rows.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell.column(), cell);
        }
    }

    /**
     * What was filled in; empty when no sheet is a form.
     *
     * @param kind what the code of such a form begins with
     */
    public static Optional<FilledForm> read(Spreadsheet workbook, String kind) {
        for (Sheet sheet : workbook.sheets()) {
            for (Cell cell : sheet.cells()) {
                if (cell.value().shown().strip().startsWith(kind)) {
                    return Optional.of(new FormReader(sheet, cell.column()).form(cell, workbook));
                }
            }
        }
        return Optional.empty();
    }

    private FilledForm form(Cell code, Spreadsheet workbook) {
        Objects.requireNonNull(rows.get(code.row())).remove(code.column());
        while (!rows.isEmpty()) {
            part(rows.pollFirstEntry().getValue());
        }
        sheet.remarks().forEach(remark -> loose(sheet, remark));
        workbook.sheets().stream().filter(other -> other != sheet).forEach(this::other);
        return new FilledForm(code.value().shown().strip(), sheet.place(code), parts, loose);
    }

    /** Reads a row; with the header of a part also those below it, up to the next header. */
    private void part(TreeMap<Integer, Cell> header) {
        Cell code = header.get(codes);
        if (code == null || !code(code).startsWith(PART)) {
            header.values().forEach(cell -> loose(sheet, cell));
            return;
        }
        header.remove(codes);
        Map<String, Cell> titles = new LinkedHashMap<>();
        header.values().forEach(cell -> titles.putIfAbsent(cell.value().shown(), cell));
        List<Line> lines = new ArrayList<>();
        while (!rows.isEmpty() && !isHeader(rows.firstEntry().getValue())) {
            line(rows.pollFirstEntry().getValue(), titles).ifPresent(lines::add);
        }
        Map<String, String> places = new LinkedHashMap<>();
        titles.forEach((title, cell) -> places.put(title, sheet.place(cell)));
        parts.add(new Part(code(code).substring(PART.length()), sheet.place(code), places, lines));
    }

    private boolean isHeader(TreeMap<Integer, Cell> row) {
        return row.containsKey(codes) && code(row.get(codes)).startsWith(PART);
    }

    private Optional<Line> line(TreeMap<Integer, Cell> row, Map<String, Cell> titles) {
        if (!row.containsKey(codes) || code(row.get(codes)).isEmpty()) {
            row.values().forEach(cell -> loose(sheet, cell));
            return Optional.empty();
        }
        Cell code = row.remove(codes);
        Map<String, Entry> entries = new LinkedHashMap<>();
        titles.forEach((title, heading) -> {
            Cell cell = row.remove(heading.column());
            entries.put(
                    title,
                    new Entry(
                            sheet.place(code.row(), heading.column()),
                            cell == null ? FilledValue.NOTHING : cell.value()));
        });
        row.values().forEach(cell -> loose(sheet, cell));
        return Optional.of(new Line(code(code), sheet.place(code), entries));
    }

    /** On a copy of the form's sheet, what is as it is on the form itself is nothing new. */
    private void other(Sheet copy) {
        Map<String, FilledValue> own = new HashMap<>();
        sheet.cells().forEach(cell -> own.put(cell.row() + "/" + cell.column(), cell.value()));
        copy.cells().stream()
                .filter(cell -> !cell.value().equals(own.get(cell.row() + "/" + cell.column())))
                .forEach(cell -> loose(copy, cell));
        copy.remarks().forEach(remark -> loose(copy, remark));
    }

    private void loose(Sheet on, Cell cell) {
        if (!cell.value().isNothing()) {
            loose.add(new Entry(on.place(cell), cell.value()));
        }
    }

    /** A code, whatever blanks a hand added; a long text in its place is none. */
    private static String code(Cell cell) {
        String shown = cell.value().shown();
        return shown.length() > LONGEST ? "" : shown.strip();
    }
}
