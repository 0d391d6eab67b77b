package kring.assemble;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kring.health.HeldQuarter;
import kring.health.HeldQuarter.Answered;
import kring.health.HeldQuarter.OpenAmbition;
import kring.history.CircleState;
import kring.history.DeepDiveFlag;
import kring.history.OpenAmbitions;
import kring.history.Standing;
import kring.history.StatesView;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Quarter;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Progress;

/** What an audience may see of the progress between two held quarters, as the signals want to know it (METHOD, Signals). */
final class HeldProgress {
    private final CircleState earlier;
    private final CircleState later;
    private final List<Change> changes;
    private final SortedMap<String, List<Ambition>> open;

    HeldProgress(StatesView seen) {
        this.earlier = seen.from();
        this.later = seen.to();
        this.changes = Progress.between(seen).changes();
        this.open = OpenAmbitions.of(later, Audience.FACILITATOR);
    }

    /**
     * The later quarter.
     *
     * @param exchanged whether an exchange was confirmed in it
     */
    HeldQuarter quarter(boolean exchanged) {
        return new HeldQuarter(
                later.quarter(),
                promises(),
                quiet(),
                DeepDiveFlag.of(later).keySet(),
                open(),
                promised(),
                exchanged || achieved() || realised());
    }

    private Answered promises() {
        return new Answered(count(Kind.KEPT), count(Kind.PARTLY), count(kind -> true));
    }

    private int count(Kind kind) {
        return count(kind::equals);
    }

    private int count(Predicate<Kind> kinds) {
        return (int) changes.stream()
                .filter(change -> change.subject() == Subject.PROMISE)
                .filter(change -> kinds.test(change.kind()))
                .count();
    }

    private SortedSet<String> quiet() {
        SortedSet<String> quiet = new TreeSet<>(later.activeMembers());
        quiet.removeIf(member -> open.getOrDefault(member, List.of()).isEmpty() || speaks(member));
        return quiet;
    }

    /** Whether a member gave a check-in in which anything is said of an open ambition. */
    private boolean speaks(String member) {
        return later.checkin(later.quarter(), member).stream()
                .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                .anyMatch(entry -> entry.getValue().hasWord() && wasOpen(member, entry.getKey()));
    }

    /** One that this check-in closes was open when the member spoke of it. */
    private boolean wasOpen(String member, String ambition) {
        return Standing.in(earlier, member, ambition).isOpen()
                || Standing.in(later, member, ambition).isOpen();
    }

    private List<OpenAmbition> open() {
        List<OpenAmbition> all = new ArrayList<>();
        open.forEach((member, ambitions) -> ambitions.forEach(ambition -> all.add(open(member, ambition))));
        all.sort(Comparator.comparing(OpenAmbition::member).thenComparing(OpenAmbition::id));
        return all;
    }

    private OpenAmbition open(String member, Ambition ambition) {
        return new OpenAmbition(
                member,
                ambition.id(),
                ambition.text(),
                changes.stream()
                        .anyMatch(change -> change.kind() == Kind.UNMOVED
                                && change.member().equals(member)
                                && ambition.id().equals(change.id())));
    }

    private SortedMap<String, Integer> promised() {
        SortedMap<String, Integer> promised = new TreeMap<>();
        for (String member : later.activeMembers()) {
            promised.put(member, later.promises(later.quarter(), member).size());
        }
        return promised;
    }

    /** Whether any ambition was reached in this quarter's check-ins that was not reached before. */
    private boolean achieved() {
        return later.activeMembers().stream()
                .anyMatch(member -> later.checkin(later.quarter(), member).stream()
                        .flatMap(checkin -> checkin.ambitions().entrySet().stream())
                        .filter(entry -> entry.getValue().status() == AmbitionEntry.Status.ACHIEVED)
                        .anyMatch(entry ->
                                Standing.in(earlier, member, entry.getKey()).status()
                                        != AmbitionEntry.Status.ACHIEVED));
    }

    /** Whether an active member realised something in this quarter. */
    private boolean realised() {
        return later.activeMembers().stream()
                .flatMap(member -> later.snapshot().member(member).achievements().stream())
                .anyMatch(achievement -> achievement.date() != null
                        && Quarter.of(achievement.date().last()).equals(later.quarter()));
    }
}
