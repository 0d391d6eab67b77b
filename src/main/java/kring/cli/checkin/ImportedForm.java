package kring.cli.checkin;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of a form that was read in (DESIGN, JSON of import).
 *
 * @param file as it was named
 * @param kind of the form; null when it is none
 * @param id whom or what it is about; null when it is no form
 * @param changes what becomes different, in words
 * @param refused what cannot be taken over; then nothing of the form is
 * @param loose what the form has no place for, and a person has to read
 */
record ImportedForm(
        String file,
        @Nullable String kind,
        @Nullable String id,
        State state,
        List<String> changes,
        List<CellRemark> refused,
        List<CellRemark> loose) {
    /** What is no form that could be read. */
    static ImportedForm none(String file, State state) {
        return new ImportedForm(file, null, null, state, List.of(), List.of(), List.of());
    }

    /** The same form with what it changes. */
    ImportedForm read(List<String> words) {
        return new ImportedForm(file, kind, id, State.READ, words, refused, loose);
    }

    /** The same form, refused for one reason more. */
    ImportedForm refused(CellRemark why) {
        return new ImportedForm(
                file,
                kind,
                id,
                State.REFUSED,
                List.of(),
                Stream.concat(refused.stream(), Stream.of(why)).toList(),
                loose);
    }

    /** How it ended. */
    enum State {
        READ,
        UNCHANGED,
        REFUSED,
        /** No form, but the mark of a program that has one open. */
        SKIPPED
    }

    /**
     * Something about a cell.
     *
     * @param sheet where it is; null for the file as a whole
     * @param cell where it is; null for a sheet or the file as a whole
     */
    record CellRemark(@Nullable String sheet, @Nullable String cell, String message) {
        /** Something about the file as a whole. */
        static CellRemark of(String message) {
            return new CellRemark(null, null, message);
        }

        /** Something at a place, such as {@code Check-in!D8}. */
        static CellRemark at(String place, String message) {
            int mark = place.lastIndexOf('!');
            String cell = place.substring(mark + 1);
            return new CellRemark(place.substring(0, mark), cell.isEmpty() ? null : cell, message);
        }

        /** As it is said: the place first. */
        String words() {
            return sheet == null ? message : sheet + (cell == null ? "" : "!" + cell) + ": " + message;
        }
    }
}
