package kring.forms.intake;

import java.util.function.Function;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.report.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list on an intake form.
 *
 * @param code of the row
 * @param item what it shows; null on a row for something new
 */
record IntakeRow<T>(String code, @Nullable T item) {
    /** A field of an item, on rows that may have none. */
    static <T> Shown<IntakeRow<T>> field(Shown<T> shown) {
        return new Shown<>(shown.field(), row -> row.from(shown.cell()));
    }

    private Cell from(Function<? super T, ? extends Cell> cell) {
        return item == null ? Cell.EMPTY : cell.apply(item);
    }

    /** Which of the rows for something new it is, from 1. */
    String number() {
        return code.substring(FormFields.NEW.length());
    }
}
