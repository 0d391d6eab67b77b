package kring.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.office.CellText;
import kring.report.sheet.CellFormat;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

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
    private final Cell.Cases<Consumer<XSSFCell>> writers = new Cell.Cases<>(
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
    void write(XSSFCell cell, Cell value) {
        value.match(writers).accept(cell);
    }

    private Consumer<XSSFCell> words(String words) {
        return cell -> words(cell, words, CellLook.WORDS);
    }

    private void rating(XSSFCell cell, Cell.Rating rating) {
        cell.setCellValue(rating.value().doubleValue());
        cell.setCellStyle(styles.rating(rating.tone(), Formats.rating(rating)));
    }

    private void amount(XSSFCell cell, Cell.Amount amount) {
        Optional<String> format = formats.of(amount);
        if (format.isPresent()) {
            number(cell, amount.value(), format.get());
        } else {
            words(cell, figures.amount(amount.value(), amount.unit()), CellLook.FIGURE);
        }
    }

    private void day(XSSFCell cell, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            words(cell, figures.day(date), CellLook.DAY);
        } else {
            cell.setCellValue(date);
            cell.setCellStyle(styles.of(CellLook.DAY, dayFormat));
        }
    }

    private void number(XSSFCell cell, BigDecimal value, String format) {
        cell.setCellValue(value.doubleValue());
        cell.setCellStyle(styles.of(CellLook.FIGURE, format));
    }

    private void blank(XSSFCell cell) {
        cell.setCellStyle(styles.of(CellLook.WORDS, ""));
    }

    /** Writes words in one way. */
    void words(XSSFCell cell, String words, CellLook look) {
        cell.setCellValue(CellText.of(words));
        cell.setCellStyle(style(words, look));
    }

    /** The style for those words: what starts like a formula is marked as words. */
    XSSFCellStyle style(String words, CellLook look) {
        boolean sign = !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return sign ? styles.literal(look) : styles.of(look, "");
    }

    /** Words with their stress; what might be too long for a cell loses it and is cut. */
    XSSFRichTextString rich(Text text) {
        if (text.plain().length() > CellText.LIMIT / 2) {
            return new XSSFRichTextString(CellText.of(text.plain()));
        }
        XSSFRichTextString rich = new XSSFRichTextString();
        append(rich, text);
        return rich;
    }

    /** Adds words with their stress. */
    void append(XSSFRichTextString rich, Text text) {
        for (Text.Span span : text.spans()) {
            if (!span.words().isEmpty()) {
                rich.append(CellText.of(span.words()), styles.font(span.stress()));
            }
        }
    }
}
