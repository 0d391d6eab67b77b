package kring.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.office.CellText;
import kring.report.sheet.CellFormat;
import kring.report.sheet.CellStyle;
import kring.report.sheet.SheetCell;
import kring.report.sheet.WordRun;

/** Writes values into cells: numbers as numbers, days as days, and words as words that never become a formula. */
final class CellWriter {
    private static final String FORMULA_SIGNS = "=+-@";

    /** The first and last days that a workbook can count. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CellStyles styles;
    private final Figures figures;
    private final String dayFormat;
    private final Formats formats;
    private final Cell.Cases<Consumer<SheetCell>> writers = new Cell.Cases<>(
            empty -> cell -> blank(cell),
            words -> words(words.text()),
            several -> words(String.join("\n", several.lines())),
            amount -> cell -> amount(cell, amount),
            share -> cell -> number(cell, share.value(), Formats.SHARE),
            day -> cell -> day(cell, day.date()),
            status -> words(status(status.tone(), status.word())),
            rating -> cell -> rating(cell, rating));

    CellWriter(CellStyles styles, Language language) {
        this.styles = styles;
        this.figures = new Figures(language);
        this.formats = new Formats(language);
        this.dayFormat = CellFormat.day(language);
    }

    /** How a status stands in its cell. */
    static String status(Tone tone, String word) {
        return word.isBlank() ? tone.symbol() : tone.symbol() + " " + word;
    }

    /** Writes the cell of a table. */
    void write(SheetCell cell, Cell value) {
        value.match(writers).accept(cell);
    }

    private Consumer<SheetCell> words(String words) {
        return cell -> words(cell, words, CellLook.WORDS);
    }

    private void rating(SheetCell cell, Cell.Rating rating) {
        cell.number(rating.value().doubleValue()).style(styles.rating(rating.tone(), Formats.rating(rating)));
    }

    private void amount(SheetCell cell, Cell.Amount amount) {
        Optional<String> format = formats.of(amount);
        if (format.isPresent()) {
            number(cell, amount.value(), format.get());
        } else {
            words(cell, figures.amount(amount.value(), amount.unit()), CellLook.FIGURE);
        }
    }

    private void day(SheetCell cell, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            words(cell, figures.day(date), CellLook.DAY);
        } else {
            cell.day(date).style(styles.of(CellLook.DAY, dayFormat));
        }
    }

    private void number(SheetCell cell, BigDecimal value, String format) {
        cell.number(value.doubleValue()).style(styles.of(CellLook.FIGURE, format));
    }

    private void blank(SheetCell cell) {
        cell.style(styles.of(CellLook.WORDS, ""));
    }

    /** Writes words in one way. */
    void words(SheetCell cell, String words, CellLook look) {
        cell.words(words).style(style(words, look));
    }

    /** The style for those words: what starts like a formula is marked as words. */
    CellStyle style(String words, CellLook look) {
        boolean sign = !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return sign ? styles.literal(look) : styles.of(look, "");
    }

    /** Writes words with their stress; what might be too long for a cell loses it and is cut. */
    static void rich(SheetCell cell, Text text) {
        if (text.plain().length() > CellText.LIMIT / 2) {
            cell.words(text.plain());
        } else {
            cell.words(runs(text));
        }
    }

    /** Words with their stress. */
    static List<WordRun> runs(Text text) {
        return text.spans().stream()
                .filter(span -> !span.words().isEmpty())
                .map(span -> new WordRun(span.words(), CellStyles.font(span.stress())))
                .toList();
    }
}
