package kring.cli.people;

import java.util.List;
import java.util.stream.Stream;
import kring.cli.imports.CellRemark;
import kring.cli.imports.ImportState;
import kring.forms.typed.Refusal;
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
        ImportState state,
        List<String> columns,
        List<String> changes,
        List<CellRemark> refused,
        List<CellRemark> loose) {
    /** A list that cannot be read at all. */
    static ImportedList unreadable(String file, String why) {
        CellRemark remark = CellRemark.of(why);
        return new ImportedList(
                file, "members", null, ImportState.REFUSED, List.of(), List.of(), List.of(remark), List.of());
    }

    /** A list that was read. */
    static ImportedList of(
            String file,
            List<String> columns,
            List<String> changes,
            List<Refusal> refused,
            List<Refusal> told,
            Phrases phrases) {
        ImportState state = changes.isEmpty() ? ImportState.UNCHANGED : ImportState.READ;
        return new ImportedList(
                file,
                "members",
                null,
                refused.isEmpty() ? state : ImportState.REFUSED,
                columns,
                changes,
                CellRemark.of(refused, phrases),
                CellRemark.of(told, phrases));
    }

    /** All that is to be read of its cells. */
    Stream<CellRemark> remarks() {
        return Stream.concat(refused.stream(), loose.stream());
    }
}
