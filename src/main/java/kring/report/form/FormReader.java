package kring.report.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}\\s]+");
    private static final Pattern HEADER = Pattern.compile("(?i)part[\\p{Z}\\p{Cf}\\s]*:[\\p{Z}\\p{Cf}\\s]*[a-z-]+");
    private static final Pattern AROUND = Pattern.compile("^" + UNSEEN + "|" + UNSEEN + "$");

    private final Sheet sheet;
    private final Cell first;
    private final int codes;
    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<Entry> loose = new ArrayList<>();

    /** A reader of a sheet with its code, or else the first that is left. */
    private FormReader(Sheet sheet, Cell first) {
        this.sheet = sheet;
        this.first = first;
        this.codes = first.column();
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
        List<FormReader> forms = workbook.sheets().stream()
                .flatMap(sheet -> first(sheet, cell -> withoutBlanks(cell).startsWith(kind))
                        .or(() -> first(sheet, FormReader::isHeader))
                        .map(code -> new FormReader(sheet, code))
                        .stream())
                .toList();
        Optional<FormReader> form = forms.stream()
                .filter(one -> !isHeader(one.first))
                .findFirst()
                .or(() -> forms.stream().findFirst());
        return form.map(one -> one.form(workbook, forms));
    }

    private static Optional<Cell> first(Sheet sheet, Predicate<Cell> isCode) {
        return sheet.cells().stream().filter(isCode).findFirst();
    }

    /** What is on the sheet, on its copies, and on all other sheets. */
    private FilledForm form(Spreadsheet workbook, List<FormReader> forms) {
        workbook.sheets().stream()
                .filter(other -> forms.stream().noneMatch(one -> one.sheet == other))
                .forEach(other -> {
                    other.cells().forEach(cell -> loose(other, cell));
                    beside(other);
                });
        return form(forms.stream()
                .filter(copy -> copy != this)
                .map(copy -> copy.form(List.of()))
                .toList());
    }

    private FilledForm form(List<FilledForm> copies) {
        String code = isHeader(first) ? "" : first.value().shown().strip();
        if (!code.isEmpty()) {
            Objects.requireNonNull(rows.get(first.row())).remove(codes);
        }
        while (!rows.isEmpty()) {
            part(rows.pollFirstEntry().getValue());
        }
        beside(sheet);
        return new FilledForm(code, sheet.place(first), parts, loose, copies);
    }

    /** Reads a row; with the header of a part also those below it, up to the next header. */
    private void part(TreeMap<Integer, Cell> header) {
        if (!isHeader(header)) {
            header.values().forEach(cell -> loose(sheet, cell));
            return;
        }
        Cell code = Objects.requireNonNull(header.remove(codes));
        Map<String, Cell> titles = new LinkedHashMap<>();
        for (Cell cell : header.values()) {
            if (titles.putIfAbsent(cell.value().shown(), cell) != null) {
                loose(sheet, cell);
            }
        }
        List<Line> lines = new ArrayList<>();
        while (!rows.isEmpty() && !isHeader(rows.firstEntry().getValue())) {
            line(rows.pollFirstEntry().getValue(), titles).ifPresent(lines::add);
        }
        Map<String, String> places = new LinkedHashMap<>();
        titles.forEach((title, cell) -> places.put(title, sheet.place(cell)));
        parts.add(new Part(withoutBlanks(code).substring(PART.length()), sheet.place(code), places, lines));
    }

    private boolean isHeader(TreeMap<Integer, Cell> row) {
        Cell code = row.get(codes);
        return code != null && isHeader(code);
    }

    private static boolean isHeader(Cell code) {
        return HEADER.matcher(code(code)).matches();
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

    /** What lies over the cells of a sheet, and in the margins of its pages. */
    private void beside(Sheet on) {
        on.remarks().forEach(remark -> loose(on, remark));
        on.margins()
                .forEach(words -> loose.add(new Entry(on.name() + FilledForm.MARGIN, new FilledValue.Words(words))));
    }

    private void loose(Sheet on, Cell cell) {
        if (!cell.value().isNothing()) {
            loose.add(new Entry(on.place(cell), cell.value()));
        }
    }

    /** A code, whatever blanks a hand added; a long text in its place is none. */
    private static String code(Cell cell) {
        String shown = cell.value().shown();
        return shown.length() > LONGEST ? "" : AROUND.matcher(shown).replaceAll("");
    }

    /** The beginning of a cell as the codes of forms and parts are: small letters without blanks. */
    private static String withoutBlanks(Cell cell) {
        String shown = cell.value().shown();
        String start = shown.substring(0, Math.min(LONGEST, shown.length()));
        return UNSEEN.matcher(start).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
