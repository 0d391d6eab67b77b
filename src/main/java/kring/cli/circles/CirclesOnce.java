package kring.cli.circles;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kring.cli.run.RootCommand;
import kring.network.ReadCircle;
import kring.network.SameCircle;

/** Takes each circle once, and tells which was read twice, or may have been. */
final class CirclesOnce {
    /** Of a folder and its extract the folder is taken, of extracts the latest. */
    private static final Comparator<At> BEST_FIRST = Comparator.comparing(
                    (At one) -> one.circle().own() == null)
            .thenComparing(At::date, Comparator.reverseOrder());

    private final RootCommand kring;
    private final Map<Object, At> taken = new LinkedHashMap<>();
    private final Map<String, At> firstToSay = new HashMap<>();

    CirclesOnce(RootCommand kring) {
        this.kring = kring;
    }

    /** A circle and where it was read. */
    record At(Path place, ReadCircle circle) {
        private LocalDate date() {
            return circle.extract().date();
        }
    }

    /** The circles that are left. */
    List<ReadCircle> of(List<At> read) {
        read.stream().sorted(BEST_FIRST).forEach(this::take);
        return taken.values().stream().map(At::circle).toList();
    }

    private void take(At one) {
        SameCircle circle = SameCircle.of(one.circle().extract());
        At same = taken.putIfAbsent(circle.isKnown() ? circle : one.place(), one);
        if (same != null) {
            warn("overview.twice", same, one);
            return;
        }
        Set<String> words = SameCircle.words(one.circle().extract());
        words.stream()
                .map(firstToSay::get)
                .filter(Objects::nonNull)
                .filter(other -> !other.date().equals(one.date()))
                .findFirst()
                .ifPresent(other -> warn("overview.twice-maybe", other, one));
        words.forEach(word -> firstToSay.putIfAbsent(word, one));
    }

    private void warn(String key, At one, At other) {
        kring.console()
                .warn(kring.phrases(null)
                        .say(key, CirclesBelow.shown(kring, one.place()), CirclesBelow.shown(kring, other.place())));
    }
}
