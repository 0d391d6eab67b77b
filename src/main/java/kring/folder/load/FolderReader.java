package kring.folder.load;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Place;
import kring.folder.bind.BaselineReader;
import kring.folder.bind.CheckinReader;
import kring.folder.bind.CircleReader;
import kring.folder.bind.ExchangesReader;
import kring.folder.bind.MeetingReader;
import kring.folder.bind.MemberReader;
import kring.folder.bind.ScreeningReader;
import kring.folder.bind.Validity;
import kring.folder.bind.VentureReader;
import kring.folder.schema.FileKind;
import kring.folder.yaml.Node;
import kring.model.Circle;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.Exchange;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/** Reads a circle's folder, each file once, and goes on past whatever is wrong so that one run finds everything. */
public final class FolderReader {
    private static final Set<String> IN_QUARTER = Set.of("meeting.yaml", "checkins", "exchanges.yaml", "baseline.yaml");

    private final List<Finding> findings = new ArrayList<>();
    private final FileTree tree;
    private final Layout layout;
    private final FileReader files;

    private FolderReader(FileTree tree, boolean everyFileAgainstItsSchema) {
        this.tree = tree;
        this.layout = new Layout(tree, findings);
        this.files = new FileReader(tree, everyFileAgainstItsSchema, findings);
    }

    /** Reads the folder; a file that does not fit is held against its schema, to say what is wrong with it. */
    public static Loaded read(FileTree tree) {
        return new FolderReader(tree, false).load();
    }

    /** Reads the folder and holds every file against its schema. */
    public static Loaded readAgainstSchemas(FileTree tree) {
        return new FolderReader(tree, true).load();
    }

    /** The code of the circle's language, also when its file cannot be read otherwise; empty when it has none. */
    public static Optional<String> language(FileTree tree) {
        return CircleLanguage.of(tree);
    }

    @SuppressWarnings("NullAway") // Without a circle the folder has errors, and no more is made of it than findings.
    private Loaded load() {
        Set<String> top = layout.top();
        Circle circle = top.contains(FileNames.CIRCLE) ? circle() : null;
        if (circle == null && findings.stream().noneMatch(FolderReader::isAboutTheCircle)) {
            findings.add(new Finding(Code.MISSING_FILE, Place.whole(FileNames.CIRCLE)));
        }
        Snapshot snapshot = new Snapshot(
                circle,
                all(top, "members", FileKind.MEMBER, MemberReader::read),
                all(
                        top,
                        "screenings",
                        FileKind.SCREENING,
                        (id, root, validity) -> ScreeningReader.read(root, validity)),
                all(top, "ventures", FileKind.VENTURE, VentureReader::read),
                top.contains("quarters") ? quarters() : new TreeMap<>());
        return new Loaded(
                snapshot, findings, files.places(), CircleLanguage.of(tree).orElse(null));
    }

    private @Nullable Circle circle() {
        return files.read(FileNames.CIRCLE, FileKind.CIRCLE, CircleReader::read);
    }

    /** Whether the circle's file is there in some way that is a finding of its own, perhaps under a wrong name. */
    private static boolean isAboutTheCircle(Finding finding) {
        return finding.place().file().equals(FileNames.CIRCLE)
                || finding.known().meant().equals(Optional.of(FileNames.CIRCLE));
    }

    private NavigableMap<Quarter, QuarterRecord> quarters() {
        NavigableMap<Quarter, QuarterRecord> quarters = new TreeMap<>();
        layout.quarters().forEach(quarter -> quarters.put(quarter, quarter("quarters/" + quarter.code())));
        return quarters;
    }

    private QuarterRecord quarter(String folder) {
        Set<String> there = layout.known(folder, IN_QUARTER);
        List<Exchange> exchanges = one(there, folder, "exchanges", FileKind.EXCHANGES, ExchangesReader::read);
        return new QuarterRecord(
                one(there, folder, "meeting", FileKind.MEETING, MeetingReader::read),
                there.contains("checkins")
                        ? all(
                                folder + "/checkins",
                                FileKind.CHECKIN,
                                (id, root, validity) -> CheckinReader.read(root, validity))
                        : new TreeMap<>(),
                exchanges == null ? List.of() : exchanges,
                one(there, folder, "baseline", FileKind.BASELINE, BaselineReader::read));
    }

    private interface NamedReading<T> {
        @Nullable
        T read(String id, Node root, Validity validity);
    }

    private <T> SortedMap<String, T> all(Set<String> there, String folder, FileKind kind, NamedReading<T> reading) {
        return there.contains(folder) ? all(folder, kind, reading) : new TreeMap<>();
    }

    private <T> SortedMap<String, T> all(String folder, FileKind kind, NamedReading<T> reading) {
        SortedMap<String, T> result = new TreeMap<>();
        for (String id : layout.ids(folder)) {
            T read =
                    files.read(folder + "/" + id + ".yaml", kind, (root, validity) -> reading.read(id, root, validity));
            if (read != null) {
                result.put(id, read);
            }
        }
        return result;
    }

    private <T> @Nullable T one(
            Set<String> there, String folder, String name, FileKind kind, FileReader.Reading<T> reading) {
        return there.contains(name + ".yaml") ? files.read(folder + "/" + name + ".yaml", kind, reading) : null;
    }
}
