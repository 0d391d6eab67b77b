package kring.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Rules;
import kring.folder.FolderReader;
import kring.folder.Loaded;
import kring.folder.tree.DiskTree;
import kring.folder.tree.FileTree;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Member;
import kring.model.Quarter;
import kring.model.QuarterRecord;
import kring.model.Snapshot;
import kring.report.Letterhead;
import kring.screening.Intentions;

/**
 * A circle as a command finds it: read, checked, and with the day and the language of this run.
 *
 * @param folder where it lies
 */
record Opened(Path folder, Loaded loaded, LocalDate today, Phrases phrases) {
    /**
     * Opens the circle of this run.
     *
     * @throws FoundErrors when the folder holds errors
     */
    static Opened open(Kring kring) {
        return open(kring, kring.folder());
    }

    /**
     * Opens the circle that lies in a folder.
     *
     * @throws FoundErrors when the folder holds errors
     */
    static Opened open(Kring kring, Path folder) {
        kring.saving().settle(folder);
        Loaded loaded = sound(FolderReader.read(new DiskTree(folder)));
        Circle circle = loaded.snapshot().circle();
        return new Opened(folder, loaded, kring.today(circle), kring.phrases(circle));
    }

    /**
     * Reads a folder that must be without errors.
     *
     * @throws FoundErrors when it holds any
     */
    static Snapshot sound(FileTree tree) {
        return sound(FolderReader.read(tree)).snapshot();
    }

    private static Loaded sound(Loaded loaded) {
        List<Finding> errors =
                findings(loaded).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.snapshot().circle());
        }
        return loaded;
    }

    /**
     * Demands that a folder as it would be has no errors, each file held against its schema.
     *
     * @throws FoundErrors when it has any
     */
    static void expectSound(FileTree planned) {
        sound(FolderReader.readAgainstSchemas(planned));
    }

    /** The circle itself. */
    Snapshot snapshot() {
        return loaded.snapshot();
    }

    /** What all documents for an audience have in common. */
    Letterhead letterhead(Audience audience) {
        String readers = audience.kind() == Audience.Kind.MEMBER
                ? snapshot().members().get(audience.member()).name()
                : phrases.say("audience." + audience.code());
        return new Letterhead(phrases, snapshot().circle().name(), phrases.say("audience.for", readers));
    }

    /**
     * Somebody who has a file.
     *
     * @throws UserError when there is nobody of that id
     */
    Member member(String id) {
        Member member = snapshot().members().get(id);
        if (member == null) {
            throw UserError.near("no-member", id, snapshot().members().keySet());
        }
        return member;
    }

    /**
     * The quarter written so, whether or not there is anything of it.
     *
     * @throws UserError when it is no quarter
     */
    static Quarter quarter(String words) {
        return Quarter.parse(words.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> UserError.meant("no-quarter", words, Quarter.near(words)));
    }

    /**
     * The quarter written so.
     *
     * @throws UserError when it is no quarter, or nothing is written down for it
     */
    Quarter known(String words) {
        return known(quarter(words));
    }

    /**
     * The quarter, of which something must be written down.
     *
     * @throws UserError when nothing is
     */
    Quarter known(Quarter quarter) {
        NavigableMap<Quarter, QuarterRecord> quarters = snapshot().quarters();
        if (quarters.isEmpty()) {
            throw new UserError("no-quarters", quarter);
        }
        if (!quarters.containsKey(quarter)) {
            throw new UserError(
                    "unknown-quarter",
                    quarter,
                    quarters.firstKey().code(),
                    quarters.lastKey().code());
        }
        return quarter;
    }

    /** All findings of a folder that was read, its rules across files included, sorted. */
    static List<Finding> findings(Loaded loaded) {
        List<Finding> found = Stream.concat(
                        loaded.findings().stream(), Rules.findings(loaded.snapshot(), loaded.places()).stream())
                .distinct()
                .toList();
        return Stream.concat(found.stream(), decisions(loaded, found).stream())
                .sorted()
                .toList();
    }

    /** All findings on the day of this run: also whose term has ended, once nothing else is an error. */
    static List<Finding> findings(Kring kring, Loaded loaded) {
        List<Finding> found = findings(loaded);
        if (found.stream().anyMatch(Finding::isError)) {
            return found;
        }
        Snapshot snapshot = loaded.snapshot();
        return Stream.concat(
                        found.stream(),
                        Rules.retention(snapshot, kring.today(snapshot.circle()), loaded.places()).stream())
                .sorted()
                .toList();
    }

    /** What decisions lack; while something is amiss, nobody can tell what would be advised. */
    private static List<Finding> decisions(Loaded loaded, List<Finding> found) {
        Snapshot snapshot = loaded.snapshot();
        Set<String> departing = found.stream().anyMatch(Finding::isError) ? Set.of() : Intentions.departing(snapshot);
        return Rules.decisions(snapshot, departing, loaded.places());
    }
}
