package kring.forms;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import kring.model.Snapshot;
import kring.model.value.Id;

/** Ids for what somebody promises or asks anew: made from the words, and never one that was used before. */
public final class NewIds {
    private static final int LONGEST = 32;

    private final Set<String> taken;
    private final Predicate<String> reserved;

    public NewIds(Set<String> taken) {
        this(taken, id -> false);
    }

    private NewIds(Set<String> taken, Predicate<String> reserved) {
        this.taken = new HashSet<>(taken);
        this.reserved = reserved;
    }

    /** Ids for people, of which any file may know some that have no file of their own any more. */
    public static NewIds ofPeople(Snapshot snapshot) {
        Set<String> taken = new HashSet<>(snapshot.members().keySet());
        taken.addAll(snapshot.screenings().keySet());
        snapshot.quarters().values().forEach(record -> {
            taken.addAll(record.checkins().keySet());
            record.exchanges().forEach(exchange -> taken.addAll(List.of(exchange.from(), exchange.to())));
        });
        return new NewIds(taken, id -> Id.isAudience(id) || Id.isDevice(id));
    }

    /** Ids for ventures. */
    public static NewIds ofVentures(Snapshot snapshot) {
        return new NewIds(snapshot.ventures().keySet(), Id::isDevice);
    }

    /** An id that is like the words; the other is for words without a letter that an id may have. */
    public String of(String words, String otherwise) {
        String id = Id.near(words).map(NewIds::cut).filter(Id::valid).orElse(otherwise);
        String unique = id;
        for (int i = 2; reserved.test(unique) || !taken.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    /** As many whole words as fit. */
    private static String cut(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int end = id.lastIndexOf('-', LONGEST);
        return Optional.of(end)
                .filter(hyphen -> hyphen > 0)
                .map(hyphen -> id.substring(0, hyphen))
                .orElse(id.substring(0, LONGEST));
    }
}
