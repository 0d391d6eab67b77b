package kring.cli.people;

import java.util.List;
import java.util.stream.Stream;
import kring.forms.Refusal;
import kring.language.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * What became of a list (DESIGN, JSON of import: a list stands among the forms).
 *
 * @param file as it was named
 * @param id nobody's: it is about many
 * @param columns which column was read as what, in words
 * @param changes who comes in, in words
 * @param refused cells for which their row was left
 * @param loose what else somebody has to read
 */
record ImportedList(
        String file,
        String kind,
        @Nullable String id,
        State state,
        List<String> columns,
        List<String> changes,
        List<Remark> refused,
        List<Remark> loose) {
    /** How it ended. */
    enum State {
        READ,
        UNCHANGED,
        REFUSED
    }

    /**
     * Something about a cell.
     *
     * @param sheet where it is; null for the file as a whole
     * @param cell where it is; null for the file as a whole
     */
    record Remark(@Nullable String sheet, @Nullable String cell, String message) {
        private static Remark of(Refusal refusal, Phrases phrases) {
            String place = refusal.place();
            int mark = place.lastIndexOf('!');
            String message =
                    phrases.say("refusal." + refusal.code(), refusal.arguments().toArray());
            return new Remark(place.substring(0, mark), place.substring(mark + 1), message);
        }

        /** As it is said: the place first. */
        String words() {
            return sheet == null ? message : sheet + "!" + cell + ": " + message;
        }
    }

    /** A list that cannot be read at all. */
    static ImportedList unreadable(String file, String why) {
        Remark remark = new Remark(null, null, why);
        return new ImportedList(file, "members", null, State.REFUSED, List.of(), List.of(), List.of(remark), List.of());
    }

    /** A list that was read. */
    static ImportedList of(
            String file,
            List<String> columns,
            List<String> changes,
            List<Refusal> refused,
            List<Refusal> told,
            Phrases phrases) {
        State state = changes.isEmpty() ? State.UNCHANGED : State.READ;
        return new ImportedList(
                file,
                "members",
                null,
                refused.isEmpty() ? state : State.REFUSED,
                columns,
                changes,
                refused.stream().map(one -> Remark.of(one, phrases)).toList(),
                told.stream().map(one -> Remark.of(one, phrases)).toList());
    }

    /** All that is to be read of its cells. */
    Stream<Remark> remarks() {
        return Stream.concat(refused.stream(), loose.stream());
    }
}
