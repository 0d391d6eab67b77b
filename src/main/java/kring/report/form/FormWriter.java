package kring.report.form;

import java.util.List;
import java.util.function.Consumer;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.sheet.LineCount;
import kring.report.sheet.RowHeights;
import kring.report.sheet.SheetCell;
import kring.report.sheet.SheetRow;
import kring.report.sheet.Worksheet;

/** Writes rows and cells, from the top of a sheet down; the last column holds the codes. */
final class FormWriter {
    /** How long a line of running text may be, in digits. */
    private static final int READABLE = 150;

    /** Room for the headings of parts, in digits, so that what is beside them begins at one place. */
    private static final int TITLE = 40;

    private static final double TITLE_LETTER = 1.25;
    private static final double SPARE = 1;
    private static final double GAP = 6;

    /** The size of the letters in whose digits widths are given, in points. */
    private static final double USUAL = 11;

    private final Worksheet sheet;
    private final FormStyles styles;
    private final Figures figures;
    private final List<Integer> widths;
    private final Cell.Cases<Consumer<SheetCell>> writers = new Cell.Cases<>(
            empty -> cell -> {},
            words -> cell -> cell.words(words.text()),
            this::words,
            amount -> cell -> cell.number(amount.value().doubleValue()),
            share -> cell -> cell.number(share.value().doubleValue()),
            day -> cell -> cell.day(day.date()),
            this::words,
            this::words);
    private int next;

    /**
     * A writer of a sheet.
     *
     * @param widths of the columns before the last, in digits
     */
    FormWriter(Worksheet sheet, FormStyles styles, Language language, List<Integer> widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.figures = new Figures(language);
        this.widths = widths;
    }

    /** The number of the next row. */
    int next() {
        return next;
    }

    /** Leaves some room, and gives the number of that row. */
    int gap() {
        sheet.row(next).height(GAP);
        return next++;
    }

    /** The heading of a part, and beside it what to know of it. */
    void heading(String title, String hint) {
        SheetRow row = row("");
        int column = 1;
        while (column < widths.size() - 1 && width(0, column) < Math.max(TITLE, title.length() * TITLE_LETTER)) {
            column++;
        }
        words(row, 0, 1, title, FormLook.HEADING);
        int span = widths.size() - column;
        words(row, column, span, hint, FormLook.HINT);
        row.height(Math.max(
                height(title, Integer.MAX_VALUE, FormLook.HEADING), height(hint, width(column, span), FormLook.HINT)));
    }

    /** The heading of a column, over a number of columns of the sheet, and the height that it wants. */
    double header(SheetRow row, int column, int span, String title) {
        words(row, column, span, title, FormLook.HEADER);
        return height(title, width(column, span), FormLook.HEADER);
    }

    /** The next row, with its code. */
    SheetRow row(String code) {
        SheetRow row = sheet.row(next++);
        if (!code.isEmpty()) {
            words(row, widths.size(), 1, code, FormLook.CODE);
        }
        return row;
    }

    /** A line that may run on beyond its cell. */
    void line(String code, String words, FormLook look) {
        SheetRow row = row(code);
        words(row, 0, 1, words, look);
        row.height(height(words, Integer.MAX_VALUE, look));
    }

    /** Running text, over as many columns as make a readable line. */
    void across(String words, FormLook look) {
        SheetRow row = row("");
        int span = 1;
        while (span < widths.size() && width(0, span + 1) <= READABLE) {
            span++;
        }
        words(row, 0, span, words, look);
        row.height(height(words, width(0, span), look));
    }

    /** Words in a cell, over a number of columns. */
    void words(SheetRow row, int column, int span, String words, FormLook look) {
        sheet.across(row, column, span, styles.of(look)).words(words);
    }

    /** Writes a value, over a number of columns, and gives the height that it wants. */
    double value(SheetRow row, int column, int span, Cell value, FormLook look) {
        SheetCell cell = sheet.across(row, column, span, styles.of(look));
        value.match(writers).accept(cell);
        String words = cell.words() == null ? "" : cell.words();
        return height(words, width(column, span), look);
    }

    private Consumer<SheetCell> words(Cell value) {
        return cell -> cell.words(String.join("\n", value.lines(figures)));
    }

    /** How wide columns are together, in digits. */
    int width(int column, int span) {
        return widths.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How high so many lines to write on are. */
    double height(int lines) {
        return RowHeights.of(lines, FormLook.WORDS.font().size(), SPARE);
    }

    /** Letters smaller than the usual find more room in a width of usual ones. */
    private static double height(String words, int width, FormLook look) {
        int size = look.font().size();
        return RowHeights.of(LineCount.of(words, width * USUAL / size), size, SPARE);
    }
}
