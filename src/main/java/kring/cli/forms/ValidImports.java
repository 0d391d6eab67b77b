package kring.cli.forms;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kring.cli.findings.FindingWording;
import kring.cli.imports.CellRemark;
import kring.cli.run.FoundErrors;
import kring.cli.run.OpenCircle;
import kring.folder.load.PlannedTree;
import kring.language.Phrases;

/**
 * Reads the forms of one call, and looks at the circle as they would leave it: a form that brings an error into it is
 * refused, and the others stand.
 *
 * @param files as they were named
 * @param where each of them lies
 */
record ValidImports(OpenCircle circle, List<Path> files, UnaryOperator<Path> where) {
    Imports read() {
        Map<Path, List<CellRemark>> invalid = new HashMap<>();
        Imports imports = read(invalid);
        Optional<FoundErrors> errors = errors(imports.files());
        while (errors.isPresent()) {
            if (!findInvalid(imports, invalid)) {
                throw errors.get();
            }
            imports = read(invalid);
            errors = errors(imports.files());
        }
        return imports;
    }

    private Imports read(Map<Path, List<CellRemark>> invalid) {
        FormImport forms = new FormImport(circle, invalid);
        return new Imports(
                files.stream().map(file -> forms.read(file, where.apply(file))).toList());
    }

    /** What is wrong with the circle as it would be. */
    private Optional<FoundErrors> errors(Map<String, byte[]> changed) {
        try {
            if (!changed.isEmpty()) {
                OpenCircle.requireValid(circle.tree(), new PlannedTree(circle.tree(), changed));
            }
            return Optional.empty();
        } catch (FoundErrors e) {
            return Optional.of(e);
        }
    }

    /** Finds the forms that bring an error by themselves. */
    private boolean findInvalid(Imports imports, Map<Path, List<CellRemark>> invalid) {
        boolean found = false;
        for (int i = 0; i < files.size(); i++) {
            Optional<FoundErrors> errors =
                    errors(new Imports(List.of(imports.read().get(i))).files());
            if (errors.isPresent()) {
                invalid.put(files.get(i), remarks(errors.get(), circle.phrases()));
                found = true;
            }
        }
        return found;
    }

    /** What would be wrong with the files of a circle. */
    static List<CellRemark> remarks(FoundErrors errors, Phrases phrases) {
        FindingWording wording = new FindingWording(phrases);
        return errors.errors().stream()
                .map(error -> CellRemark.of(phrases.say(
                        "import.invalid", error.place().file(), wording.message(error), wording.help(error))))
                .toList();
    }
}
