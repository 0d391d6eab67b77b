package kring.folder.load;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.check.Suggestion;
import kring.folder.bind.Validity;
import kring.folder.schema.FileKind;
import kring.folder.schema.SchemaViolation;
import kring.folder.schema.Structure;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Reads the files of a folder one by one, and notes what is wrong with each. */
final class FileReader {
    private final FileTree tree;
    private final boolean everyFileAgainstItsSchema;
    private final List<Finding> findings;
    private final Map<String, Source> sources = new HashMap<>();
    private final ThousandsPoints points;
    private @Nullable Structure structure;

    FileReader(FileTree tree, boolean everyFileAgainstItsSchema, List<Finding> findings) {
        this.tree = tree;
        this.everyFileAgainstItsSchema = everyFileAgainstItsSchema;
        this.findings = findings;
        this.points = new ThousandsPoints(findings);
    }

    /** From a tree to a record; what does not fit is left out. */
    interface Reading<T> {
        @Nullable
        T read(Node root, Validity validity);
    }

    /** What a file says, as far as it could be read; null when it could not be read at all. */
    <T> @Nullable T read(String path, FileKind kind, Reading<T> reading) {
        Source source = source(path);
        Node root = source == null ? null : source.root();
        if (source == null || root == null) {
            return null;
        }
        Validity validity = new Validity();
        T read = reading.read(root, validity);
        if (everyFileAgainstItsSchema || !validity.isValid()) {
            judge(path, source, root, kind, validity);
        }
        DuplicateIds.in(source, root, findings);
        Placeholders.in(source, root, findings);
        doubt(path, source, root, kind);
        source.rest();
        return read;
    }

    /** A baseline and an extract repeat what stands in other files, where somebody may mend it. */
    private void doubt(String path, Source source, Node root, FileKind kind) {
        if (kind == FileKind.BASELINE || kind == FileKind.EXTRACT) {
            return;
        }
        DoubtfulText.in(source, root, kind, findings);
        DoubtfulValues.in(source, root, findings);
        String id = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        switch (kind) {
            case MEMBER -> points.inMember(id, source);
            case CHECKIN -> points.inCheckin(id, source);
            case VENTURE -> points.inVenture(source);
            default -> {}
        }
    }

    /** Where everything stands that was read. */
    Sources places() {
        return new Sources(sources, findings);
    }

    /** The schema has the word on what is wrong; a reader that stumbles where the schema does not is a bug. */
    private void judge(String path, Source source, Node root, FileKind kind, Validity validity) {
        structure = structure == null ? new Structure() : structure;
        Collection<SchemaViolation> violations = structure.violations(kind, root);
        if (violations.isEmpty() && !validity.isValid()) {
            throw new IllegalStateException("the reader and the schema disagree on " + path);
        }
        findings.addAll(new Violations(source).findings(violations));
    }

    private @Nullable Source source(String path) {
        try {
            YamlReader.Reading reading = YamlReader.read(tree.read(path, YamlReader.LARGEST));
            Source source = new Source(path, reading.text(), reading.root());
            sources.put(path, source);
            reading.problems()
                    .forEach(problem -> findings.add(new Finding(
                            problem.code(), source.at(problem.mark()), problem.arguments(), Suggestion.NONE)));
            return source;
        } catch (IOException e) {
            findings.add(new Finding(Code.UNREADABLE, Place.whole(path)));
            return null;
        }
    }
}
