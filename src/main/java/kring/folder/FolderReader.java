package kring.folder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.folder.read.BaselineReader;
import kring.folder.read.CheckinReader;
import kring.folder.read.CircleReader;
import kring.folder.read.ExchangesReader;
import kring.folder.read.MeetingReader;
import kring.folder.read.MemberReader;
import kring.folder.read.ScreeningReader;
import kring.folder.read.Soundness;
import kring.folder.read.VentureReader;
import kring.folder.schema.FileKind;
import kring.folder.schema.Structure;
import kring.folder.tree.FileTree;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import kring.model.Checkin;
import kring.model.Quarter;
import kring.model.QuarterRecord;
import kring.model.Snapshot;

/** Reads a circle's folder, each file once, and goes on past whatever is wrong so that one run finds everything. */
public final class FolderReader {
    private final FileTree tree;
    private final boolean everyFileAgainstItsSchema;
    private final Map<String, Source> sources = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Layout layout;
    private Structure structure;

    private FolderReader(FileTree tree, boolean everyFileAgainstItsSchema) {
        this.tree = tree;
        this.everyFileAgainstItsSchema = everyFileAgainstItsSchema;
        this.layout = new Layout(tree, findings);
    }

    /** Reads the folder; a file that does not fit is held against its schema, to say what is wrong with it. */
    public static Loaded read(FileTree tree) {
        return new FolderReader(tree, false).load();
    }

    /** Reads the folder and holds every file against its schema. */
    public static Loaded readAgainstSchemas(FileTree tree) {
        return new FolderReader(tree, true).load();
    }

    private Loaded load() {
        Set<String> top = layout.top();
        if (!top.contains("circle.yaml")) {
            findings.add(new Finding(Code.MISSING_FILE, Place.whole("circle.yaml")));
        }
        Snapshot snapshot = new Snapshot(
                top.contains("circle.yaml") ? file("circle.yaml", FileKind.CIRCLE, CircleReader::read) : null,
                files(top, "members", FileKind.MEMBER, MemberReader::read),
                files(top, "screenings", FileKind.SCREENING, (id, root, sound) -> ScreeningReader.read(root, sound)),
                files(top, "ventures", FileKind.VENTURE, (id, root, sound) -> VentureReader.read(root, sound)),
                top.contains("quarters") ? quarters() : new TreeMap<>());
        return new Loaded(snapshot, findings, new Sources(sources));
    }

    private NavigableMap<Quarter, QuarterRecord> quarters() {
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>();
        for (Quarter quarter : layout.quarters()) {
            String folder = "quarters/" + quarter.code();
            Set<String> there =
                    layout.known(folder, Set.of("meeting.yaml", "checkins", "exchanges.yaml", "baseline.yaml"));
            SortedMap<String, Checkin> checkins = there.contains("checkins")
                    ? files(
                            folder + "/checkins",
                            FileKind.CHECKIN,
                            (id, root, sound) -> CheckinReader.read(root, sound))
                    : new TreeMap<>();
            var exchanges = one(there, folder, "exchanges.yaml", FileKind.EXCHANGES, ExchangesReader::read);
            quarters.put(
                    quarter,
                    new QuarterRecord(
                            one(there, folder, "meeting.yaml", FileKind.MEETING, MeetingReader::read),
                            checkins,
                            exchanges == null ? List.of() : exchanges,
                            one(there, folder, "baseline.yaml", FileKind.BASELINE, BaselineReader::read)));
        }
        return quarters;
    }

    private interface NamedReading<T> {
        T read(String id, Node root, Soundness soundness);
    }

    private <T> SortedMap<String, T> files(Set<String> top, String folder, FileKind kind, NamedReading<T> reading) {
        return top.contains(folder) ? files(folder, kind, reading) : new TreeMap<>();
    }

    private <T> SortedMap<String, T> files(String folder, FileKind kind, NamedReading<T> reading) {
        SortedMap<String, T> result = new TreeMap<>();
        for (String id : layout.ids(folder)) {
            T read = file(folder + "/" + id + ".yaml", kind, (root, soundness) -> reading.read(id, root, soundness));
            if (read != null) {
                result.put(id, read);
            }
        }
        return result;
    }

    private <T> T one(
            Set<String> there, String folder, String name, FileKind kind, BiFunction<Node, Soundness, T> reading) {
        return there.contains(name) ? file(folder + "/" + name, kind, reading) : null;
    }

    private <T> T file(String path, FileKind kind, BiFunction<Node, Soundness, T> reading) {
        Source source = source(path);
        if (source == null || source.root() == null) {
            return null;
        }
        Soundness soundness = new Soundness();
        T read = reading.apply(source.root(), soundness);
        if (everyFileAgainstItsSchema || !soundness.isSure()) {
            judge(source, kind, soundness);
        }
        DuplicateIds.in(source, findings);
        return read;
    }

    /** The schema has the word on what is wrong; a reader that stumbles where the schema does not is reported too. */
    private void judge(Source source, FileKind kind, Soundness soundness) {
        structure = structure == null ? new Structure() : structure;
        var objections = structure.objections(kind, source.root());
        objections.forEach(objection ->
                findings.add(new Finding(objection.code(), source.find(objection.path()), objection.arguments())));
        if (objections.isEmpty() && !soundness.isSound()) {
            findings.add(new Finding(Code.WRONG_STRUCTURE, source.find(List.of()), ""));
        }
    }

    private Source source(String path) {
        try {
            YamlReader.Reading reading = YamlReader.read(tree.read(path, YamlReader.LARGEST));
            Source source = new Source(path, reading.text(), reading.root());
            sources.put(path, source);
            reading.troubles()
                    .forEach(trouble ->
                            findings.add(new Finding(trouble.code(), source.at(trouble.mark()), trouble.arguments())));
            return source;
        } catch (IOException e) {
            findings.add(new Finding(Code.UNREADABLE, Place.whole(path)));
            return null;
        }
    }
}
