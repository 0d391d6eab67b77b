package kring.cli.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import kring.assemble.CircleFindings;
import kring.check.Finding;
import kring.folder.load.FileTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.ObservedTree;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import kring.model.visible.VisibleCircle;
import kring.report.document.Letterhead;
import org.jspecify.annotations.Nullable;

/**
 * A circle as a command finds it: read, checked, and with the day and the language of this run.
 *
 * @param tree its folder, with what was seen of it: whatever else is read for a change, is read through it
 * @param snapshot what is in it, as far as the run's audience may see it
 */
public record OpenCircle(ObservedTree tree, Loaded loaded, Snapshot snapshot, LocalDate today, Phrases phrases) {
    /** A circle of which all is seen. */
    public OpenCircle(ObservedTree tree, Loaded loaded, LocalDate today, Phrases phrases) {
        this(tree, loaded, loaded.snapshot(), today, phrases);
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
        new Recovery(kring).of(folder);
        ObservedTree tree = new ObservedTree(folder);
        Loaded loaded = FolderReader.read(tree);
        requireValid(loaded);
        Circle circle = loaded.snapshot().circle();
        return new OpenCircle(tree, loaded, kring.today(circle), kring.phrasesIn(loaded.language()));
    }

    /**
     * Reads a folder as it was at a revision, which must be without errors.
     *
     * @throws FoundErrors when it holds any; they stand in that revision, and perhaps nowhere else
     */
    public static Snapshot readValid(String revision, FileTree tree) {
        Loaded loaded = FolderReader.read(tree);
        List<Finding> errors =
                errors(loaded).stream().map(error -> error.in(revision)).toList();
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.language(), revision);
        }
        return loaded.snapshot();
    }

    private static void requireValid(Loaded loaded) {
        List<Finding> errors = errors(loaded);
        if (!errors.isEmpty()) {
            throw new FoundErrors(errors, loaded.language());
        }
    }

    /**
     * Demands that a folder as it would be has no errors, each file validated against its schema; the answer is what was read.
     *
     * @param read the folder as it was when the plan was made: what somebody changed since is no error of the plan
     * @throws FoundErrors when it has any
     */
    public static Loaded requireValid(ObservedTree read, FileTree planned) {
        Loaded loaded = FolderReader.readAgainstSchemas(planned);
        Saving.requireUnchanged(read);
        requireValid(loaded);
        return loaded;
    }

    /** Where it lies. */
    public Path folder() {
        return tree.root();
    }

    /** The same circle with nothing in it that an audience may not see: the one door to what commands tell. */
    public OpenCircle seenBy(Audience audience) {
        return new OpenCircle(tree, loaded, VisibleCircle.of(loaded.snapshot(), today, audience), today, phrases);
    }

    /** The circle's current quarter, whoever looks. */
    public Quarter quarter() {
        return loaded.snapshot().currentQuarter(today);
    }

    /** The language that the circle itself chose, whatever is spoken now. */
    public Language ownLanguage() {
        return Language.of(snapshot().circle().language()).orElse(Language.NL);
    }

    /** What all documents for an audience have in common. */
    public Letterhead letterhead(Audience audience) {
        String readers = audience.member() != null
                ? snapshot().member(audience.code()).name()
                : phrases.say("audience." + audience.code());
        return new Letterhead(
                phrases, snapshot().circle().name(), region(audience) + phrases.say("audience.for", readers));
    }

    /** The region, for those in the circle; a name that has it says it already. */
    private String region(Audience audience) {
        Circle circle = snapshot().circle();
        return !audience.isInside() || circle.region() == null || circle.name().contains(circle.region())
                ? ""
                : circle.region() + " · ";
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
        if (quarter.compareTo(quarters.lastKey()) > 0) {
            throw new UserError("unknown-quarter", quarter, quarters.firstKey(), quarters.lastKey());
        }
        if (!quarters.containsKey(quarter)) {
            throw nothingOf(quarter.code(), quarter);
        }
        return quarter;
    }

    /**
     * The error that nothing is written down of a time, where beginning it now would be no remedy.
     *
     * @param time what the user calls it
     * @param near a quarter of it; that to name instead lies nearest
     */
    public UserError nothingOf(String time, Quarter near) {
        NavigableMap<Quarter, QuarterRecord> quarters = loaded.snapshot().quarters();
        Quarter known = Objects.requireNonNullElseGet(quarters.ceilingKey(near), quarters::lastKey);
        return new UserError("unknown-past", time, quarters.firstKey(), quarters.lastKey(), known);
    }

    /**
     * A quarter of which the meeting was held.
     *
     * @param quarter null for that of the last meeting on or before today
     * @throws UserError when none was held, or not yet
     */
    public Quarter held(@Nullable Quarter quarter) {
        List<Quarter> held = loaded.snapshot().held(today);
        if (quarter == null) {
            return held.stream().reduce((one, last) -> last).orElseThrow(() -> new UserError("none-held"));
        }
        Meeting meeting = loaded.snapshot().record(known(quarter)).meeting();
        if (meeting == null) {
            throw new UserError("no-entry", quarter);
        }
        if (!held.contains(quarter)) {
            throw new UserError("not-held", quarter, phrases.figures().longDay(meeting.date()));
        }
        return quarter;
    }

    private static List<Finding> errors(Loaded loaded) {
        return CircleFindings.errors(loaded.findings(), loaded.snapshot(), loaded.places());
    }

    /** All findings of a folder that was read, its rules across files included, sorted. */
    public static List<Finding> findings(Loaded loaded) {
        return CircleFindings.of(loaded.findings(), loaded.snapshot(), loaded.places());
    }
}
