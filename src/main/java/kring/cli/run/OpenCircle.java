package kring.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import kring.assemble.CircleFindings;
import kring.check.Finding;
import kring.folder.load.DiskTree;
import kring.folder.load.FileTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.model.visible.VisibleCircle;
import kring.report.document.Letterhead;

/**
 * A circle as a command finds it: read, checked, and with the day and the language of this run.
 *
 * @param folder where it lies
 * @param snapshot what is in it, as far as the run's audience may see it
 */
public record OpenCircle(Path folder, Loaded loaded, Snapshot snapshot, LocalDate today, Phrases phrases) {
    /** A circle of which all is seen. */
    public OpenCircle(Path folder, Loaded loaded, LocalDate today, Phrases phrases) {
        this(folder, loaded, loaded.snapshot(), today, phrases);
    }

    /**
     * Opens the circle of this run.
     *
     * @throws FoundErrors when the folder holds errors
     */
    public static OpenCircle open(RootCommand kring) {
        return open(kring, kring.folder());
    }

    /**
     * Opens the circle that lies in a folder.
     *
     * @throws FoundErrors when the folder holds errors
     */
    public static OpenCircle open(RootCommand kring, Path folder) {
        kring.saving().recover(folder);
        Loaded loaded = FolderReader.read(new DiskTree(folder));
        requireValid(loaded);
        Circle circle = loaded.snapshot().circle();
        return new OpenCircle(folder, loaded, kring.today(circle), kring.phrases(circle));
    }

    /**
     * Reads a folder that must be without errors.
     *
     * @throws FoundErrors when it holds any
     */
    public static Snapshot readValid(FileTree tree) {
        Loaded loaded = FolderReader.read(tree);
        requireValid(loaded);
        return loaded.snapshot();
    }

    private static List<Finding> requireValid(Loaded loaded) {
        List<Finding> findings = findings(loaded);
        List<Finding> errors = Finding.errors(findings);
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.snapshot().circle());
        }
        return findings;
    }

    /**
     * Demands that a folder as it would be has no errors, each file validated against its schema; the answer is its warnings.
     *
     * @throws FoundErrors when it has any
     */
    public static List<Finding> requireValid(FileTree planned) {
        return requireValid(FolderReader.readAgainstSchemas(planned));
    }

    /** The same circle with nothing in it that an audience may not see: the one door to what commands tell. */
    public OpenCircle seenBy(Audience audience) {
        return new OpenCircle(folder, loaded, VisibleCircle.of(loaded.snapshot(), today, audience), today, phrases);
    }

    /** The circle's current quarter, whoever looks. */
    public Quarter quarter() {
        return loaded.snapshot().currentQuarter(today);
    }

    /** What all documents for an audience have in common. */
    public Letterhead letterhead(Audience audience) {
        String readers = audience.member() != null
                ? snapshot().members().get(audience.member()).name()
                : phrases.say("audience." + audience.code());
        return new Letterhead(phrases, snapshot().circle().name(), phrases.say("audience.for", readers));
    }

    /**
     * Somebody who has a file.
     *
     * @throws UserError when there is nobody of that id
     */
    public Member member(String id) {
        Member member = snapshot().members().get(id);
        if (member == null) {
            throw UserError.near("no-member", id, snapshot().members().keySet());
        }
        return member;
    }

    /**
     * The quarter, of which something must be written down.
     *
     * @throws UserError when nothing is
     */
    public Quarter known(Quarter quarter) {
        NavigableMap<Quarter, QuarterRecord> quarters = loaded.snapshot().quarters();
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
    public static List<Finding> findings(Loaded loaded) {
        return CircleFindings.of(loaded.findings(), loaded.snapshot(), loaded.places());
    }
}
