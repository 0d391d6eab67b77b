package kring.cli.forms;

import java.util.List;
import java.util.stream.Stream;
import kring.cli.imports.CellRemark;
import kring.cli.imports.ImportState;
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
        ImportState state,
        List<String> changes,
        List<CellRemark> refused,
        List<CellRemark> loose) {
    /** What is no form that could be read. */
    static ImportedForm none(String file, ImportState state) {
        return new ImportedForm(file, null, null, state, List.of(), List.of(), List.of());
    }

    /** The same form with what it changes. */
    ImportedForm read(List<String> words) {
        return new ImportedForm(file, kind, id, ImportState.READ, words, refused, loose);
    }

    /** The same form, refused for one reason more. */
    ImportedForm refused(CellRemark why) {
        return new ImportedForm(
                file,
                kind,
                id,
                ImportState.REFUSED,
                List.of(),
                Stream.concat(refused.stream(), Stream.of(why)).toList(),
                loose);
    }
}
