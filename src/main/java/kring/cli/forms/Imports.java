package kring.cli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.cli.imports.FileEdit;
import kring.cli.imports.ImportState;

/**
 * The forms of one call, which become one change.
 *
 * @param read what was read of each, in the order in which they were given
 */
record Imports(List<FormImport.Outcome> read) {
    /** What became of each form. */
    List<ImportedForm> forms() {
        return read.stream().map(FormImport.Outcome::form).toList();
    }

    /** Of each that changes nothing, why, behind its name. */
    List<String> unfilled() {
        return read.stream()
                .flatMap(outcome -> outcome.nothing().map(why -> outcome.form().file() + ": " + why).stream())
                .toList();
    }

    /** What they change. */
    List<FileEdit> edits() {
        return read.stream().flatMap(outcome -> outcome.edits().stream()).toList();
    }

    /** The files as they become, by path. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        edits().forEach(edit -> files.put(edit.path(), edit.after()));
        return files;
    }

    /** How many forms could not be taken over. */
    int refused() {
        return (int) forms().stream()
                .filter(form -> form.state() == ImportState.REFUSED)
                .count();
    }
}
