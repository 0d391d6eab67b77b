package kring.report.excel;

import java.time.LocalDate;
import java.util.Optional;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.office.CellText;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Writes values into cells: numbers as numbers, days as days, and words as words that never become a formula. */
final class CellWriter {
    private static final String FORMULA_SIGNS = "=+-@";

    /** The first and last days that a workbook can count. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final CellStyles looks;
    private final Figures figures;
    private final String dayFormat;
    private final Formats formats = new Formats();

    CellWriter(CellStyles looks, Language language) {
        this.looks = looks;
        this.figures = new Figures(language);
        this.dayFormat = language == Language.NL ? "dd\\-mm\\-yyyy" : "dd\\/mm\\/yyyy";
    }

    /** How a status stands in its cell. */
    static String status(Tone tone, String word) {
        return word.isBlank() ? tone.symbol() : tone.symbol() + " " + word;
    }

    /** Writes the cell of a table. */
    void write(XSSFCell cell, Cell value) {
        if (value instanceof Cell.Words words) {
            words(cell, words.text(), CellLook.WORDS);
        } else if (value instanceof Cell.Lines lines) {
            words(cell, String.join("\n", lines.lines()), CellLook.WORDS);
        } else if (value instanceof Cell.Status status) {
            words(cell, status(status.tone(), status.word()), CellLook.WORDS);
        } else if (value instanceof Cell.Share share) {
            number(cell, share.value().doubleValue(), CellLook.FIGURE, Formats.SHARE);
        } else if (value instanceof Cell.Amount amount) {
            amount(cell, amount);
        } else if (value instanceof Cell.Rating rating) {
            cell.setCellValue(rating.value().doubleValue());
            cell.setCellStyle(looks.rating(rating.tone(), Formats.rating(rating)));
        } else if (value instanceof Cell.Day day) {
            day(cell, day.date());
        } else {
            cell.setCellStyle(looks.of(CellLook.WORDS, ""));
        }
    }

    private void amount(XSSFCell cell, Cell.Amount amount) {
        Optional<String> format = formats.of(amount);
        if (format.isPresent()) {
            number(cell, amount.value().doubleValue(), CellLook.FIGURE, format.get());
        } else {
            words(cell, figures.amount(amount.value(), amount.unit()), CellLook.FIGURE);
        }
    }

    private void day(XSSFCell cell, LocalDate date) {
        if (date.isBefore(FIRST) || date.isAfter(LAST)) {
            words(cell, figures.day(date), CellLook.DAY);
        } else {
            cell.setCellValue(date);
            cell.setCellStyle(looks.of(CellLook.DAY, dayFormat));
        }
    }

    /** Writes a number. */
    void number(XSSFCell cell, double value, CellLook look, String format) {
        cell.setCellValue(value);
        cell.setCellStyle(looks.of(look, format));
    }

    /** Writes words in one way. */
    void words(XSSFCell cell, String words, CellLook look) {
        cell.setCellValue(CellText.of(words));
        cell.setCellStyle(style(words, look));
    }

    /** The style for those words: what starts like a formula is marked as words. */
    XSSFCellStyle style(String words, CellLook look) {
        boolean sign = !words.isEmpty() && FORMULA_SIGNS.indexOf(words.charAt(0)) >= 0;
        return sign ? looks.literal(look) : looks.of(look, "");
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
                rich.append(CellText.of(span.words()), looks.font(span.stress()));
            }
        }
    }
}
