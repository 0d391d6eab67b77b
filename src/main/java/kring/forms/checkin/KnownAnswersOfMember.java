package kring.forms.checkin;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kring.forms.Typed;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;

/** What is known of a member when a form comes back: the check-in as it is, and every id that was ever used. */
public record KnownAnswersOfMember(Checkin checkin, Set<String> ids, List<Promise> open) {
    static final Checkin NOTHING =
            new Checkin(null, new TreeMap<>(), new TreeMap<>(), List.of(), List.of(), List.of(), null, null);

    /**
     * What is known of a member in a quarter.
     *
     * @param open their open promises (METHOD c)
     */
    public static KnownAnswersOfMember of(Snapshot snapshot, Quarter quarter, String member, List<Promise> open) {
        Set<String> ids = new HashSet<>();
        for (QuarterRecord record : snapshot.quarters().values()) {
            Optional.ofNullable(record.checkins().get(member)).ifPresent(checkin -> {
                checkin.promises().forEach(promise -> ids.add(promise.id()));
                checkin.asks().forEach(ask -> ids.add(ask.id()));
            });
            Optional.ofNullable(record.baseline())
                    .map(baseline -> baseline.members().get(member))
                    .ifPresent(agreed -> agreed.promises().forEach(promise -> ids.add(promise.id())));
        }
        return new KnownAnswersOfMember(snapshot.record(quarter).checkins().getOrDefault(member, NOTHING), ids, open);
    }

    /** The promise of that id in the check-in itself. */
    Optional<Promise> made(String id) {
        return checkin.promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst();
    }

    /** The id of what was promised or asked in these words already. */
    Optional<String> inTheseWords(String part, String words) {
        return part.equals("asks")
                ? checkin.asks().stream()
                        .filter(ask ->
                                ask.text() != null && Typed.words(ask.text()).equals(words))
                        .map(Checkin.Ask::id)
                        .findFirst()
                : checkin.promises().stream()
                        .filter(promise -> promise.text() != null
                                && Typed.words(promise.text()).equals(words))
                        .map(Promise::id)
                        .findFirst();
    }
}
