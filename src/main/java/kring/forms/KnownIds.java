package kring.forms;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kring.model.Snapshot;
import kring.model.person.Achievement;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Member;
import kring.model.quarter.Baseline.Agreed;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.quarter.QuarterRecord;
import org.jspecify.annotations.Nullable;

/** Every id that a member ever had for something: none of them comes to stand for something else (METHOD, id-reused). */
public final class KnownIds {
    private final Set<String> ids = new HashSet<>();

    private KnownIds() {}

    /** Those in the member's file, check-ins and baselines. */
    public static Set<String> of(Snapshot snapshot, String id) {
        KnownIds known = new KnownIds();
        Member member = snapshot.members().get(id);
        if (member != null) {
            known.add(member.achievements(), Achievement::id);
            known.add(member.ambitions(), member.gets(), member.brings());
        }
        for (QuarterRecord record : snapshot.quarters().values()) {
            known.add(record.checkins().get(id));
            if (record.baseline() != null && record.baseline().members().containsKey(id)) {
                Agreed agreed =
                        Objects.requireNonNull(record.baseline().members().get(id));
                known.add(agreed.ambitions(), agreed.gets(), agreed.brings());
                known.add(agreed.promises(), Promise::id);
            }
        }
        return known.ids;
    }

    private void add(@Nullable Checkin checkin) {
        if (checkin != null) {
            add(checkin.promises(), Promise::id);
            add(checkin.asks(), Checkin.Ask::id);
            ids.addAll(checkin.ambitions().keySet());
        }
    }

    private void add(List<Ambition> ambitions, List<Get> gets, List<Bring> brings) {
        add(ambitions, Ambition::id);
        add(gets, Get::id);
        add(brings, Bring::id);
    }

    private <T> void add(Collection<T> all, Function<T, String> id) {
        all.stream().map(id).forEach(ids::add);
    }
}
