package kring.report.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import kring.report.office.CellText;
import kring.report.office.XmlMarkup;
import kring.report.office.XmlText;
import org.jspecify.annotations.Nullable;

/** A cell while a sheet is written. */
public final class SheetCell {
    /** The day before the first that a workbook can count from: it takes 1900 for a leap year. */
    private static final LocalDate NOUGHT = LocalDate.of(1899, 12, 30);

    private final SharedStrings strings;
    private @Nullable CellStyle style;
    private @Nullable String formula;
    /** What stands in it, as it is written; null for nothing. */
    private @Nullable Object value;

    private @Nullable String words;

    SheetCell(SharedStrings strings) {
        this.strings = strings;
    }

    /** Puts words in it. */
    public SheetCell words(String text) {
        words = XmlText.text(text);
        value = formula == null ? (Object) strings.number(words) : CellText.of(words);
        return this;
    }

    /** Puts words in it of which each run has a font of its own. */
    public SheetCell words(List<WordRun> runs) {
        words = runs.stream().map(WordRun::words).map(XmlText::text).collect(Collectors.joining());
        value = strings.number(runs);
        return this;
    }

    /** Puts a number in it. */
    public SheetCell number(double number) {
        value = number;
        return this;
    }

    /** Puts a day in it. */
    public SheetCell day(LocalDate date) {
        return number(ChronoUnit.DAYS.between(NOUGHT, date));
    }

    /** Has it worked out anew; before the value that it has until then. */
    public SheetCell formula(String text) {
        formula = text;
        return this;
    }

    /** Sets how it looks. */
    public SheetCell style(CellStyle look) {
        style = look;
        return this;
    }

    /** How it looks; null for the usual way. */
    public @Nullable CellStyle style() {
        return style;
    }

    /** The words in it; null for a number and for nothing. */
    public @Nullable String words() {
        return words;
    }

    void write(XmlMarkup out, String place) {
        int look = style == null ? 0 : style.number();
        if (value == null && formula == null) {
            out.empty("c", "r", place, "s", look);
            return;
        }
        out.open("c", "r", place, "t", type(), "s", look);
        if (formula != null) {
            out.element("f", formula);
        }
        if (value != null) {
            out.element("v", value.toString());
        }
        out.close();
    }

    private @Nullable String type() {
        if (value == null) {
            return null;
        }
        return value instanceof Double ? "n" : value instanceof Integer ? "s" : "str";
    }
}
