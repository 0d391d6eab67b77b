package kring.forms.venture;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.person.Member;
import org.jspecify.annotations.Nullable;

/**
 * What a venture form asks, and of which venture.
 *
 * @param id of the venture; that of a blank form until a name is on it
 * @param venture of which it shows what is known; null for a new one
 * @param blank whether it is the form for a new one; it shows a venture once it came back and was read before
 */
public record VentureQuestions(
        Snapshot snapshot, String id, @Nullable Venture venture, boolean blank) {
    /** What a form for a new venture is about. */
    public static final String NEW = "-";

    /** Those of a new venture. */
    public static VentureQuestions blank(Snapshot snapshot, String id) {
        return new VentureQuestions(snapshot, id, null, true);
    }

    /** Those of a venture that has a file; the form may have been made for a new one. */
    public static VentureQuestions of(Snapshot snapshot, String id, boolean blank) {
        return new VentureQuestions(
                snapshot, id, Objects.requireNonNull(snapshot.ventures().get(id), id), blank);
    }

    /** As the code of the form says it. */
    public String about() {
        return blank ? NEW : id;
    }

    /** Who take part in it, by their ids. */
    SortedMap<String, Venture.Part> members() {
        return venture == null ? new TreeMap<>() : venture.members();
    }

    /** Those who can be chosen: who is in the circle, and whoever the venture names. */
    List<Member> people() {
        return snapshot.members().entrySet().stream()
                .filter(entry -> isInCircle(entry.getValue()) || isNamed(entry.getKey()))
                .map(entry -> entry.getValue())
                .toList();
    }

    private static boolean isInCircle(Member member) {
        return member.status() == Member.Status.FOUNDER || member.status() == Member.Status.MEMBER;
    }

    private boolean isNamed(String member) {
        return venture != null && (venture.members().containsKey(member) || member.equals(venture.lead()));
    }
}
