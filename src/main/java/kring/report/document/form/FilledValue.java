package kring.report.document.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody put in a cell, as the spreadsheet shows it (METHOD, Forms). */
public sealed interface FilledValue {
    /** A cell in which nothing can be seen. */
    FilledValue NOTHING = new Words("");

    /** What stands there, in words. */
    String shown();

    /** Words, with every line end a single line feed. */
    record Words(String shown) implements FilledValue {}

    /**
     * A number.
     *
     * @param value as it is stored: seven percent is 0.07
     * @param percent whether it is shown as a percentage
     * @param day that it would be if it were shown as one; null when it can be none
     */
    record Number(
            BigDecimal value,
            boolean percent,
            String shown,
            @Nullable LocalDate day) implements FilledValue {}

    /** A day; a time of that day is left out. */
    record Day(LocalDate date, Extent extent, String shown) implements FilledValue {}

    /** How much of a day is shown. */
    enum Extent {
        DAY,
        WITHOUT_YEAR,
        MONTH,
        YEAR
    }

    /** A time of the day, or a length of time. */
    record Time(String shown) implements FilledValue {}

    /** A box that is ticked, or a truth. */
    record Truth(boolean value, String shown) implements FilledValue {}

    /** What cannot be taken for an answer. */
    record Unreadable(Reason reason, String shown) implements FilledValue {}

    /** Why a cell cannot be read. */
    enum Reason {
        FORMULA,
        /** The spreadsheet itself shows an error there. */
        ERROR,
        /** The file says that there is a number, and it is none. */
        NO_NUMBER,
        /** There is a number, and its format shows nothing of it. */
        CONCEALED,
        /** The file points at a text that it does not have. */
        MISSING_TEXT,
        /** The file says something of the cell that spreadsheets do not know. */
        UNKNOWN
    }

    /** Whether nothing can be seen there. */
    default boolean isNothing() {
        return this instanceof Words words && words.shown().isBlank();
    }
}
