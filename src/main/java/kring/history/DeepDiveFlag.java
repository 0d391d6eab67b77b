package kring.history;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.person.Ambition;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;

/**
 * A reason to take up somebody's question (METHOD, Deep dive: flags; Signals: slipped).
 *
 * @param about the words of the ambition, or of the promise as it stood before it slipped
 */
public record DeepDiveFlag(Kind kind, String about) {
    /** What sort of reason. */
    public enum Kind {
        /** A promise slips, quarter after quarter. */
        SLIPPED,
        /** The member hardly believes in an open ambition. */
        CONFIDENCE
    }

    /** The flags at the end of a state by active member, of those who have any; whoever may see them. */
    public static SortedMap<String, List<DeepDiveFlag>> of(CircleState state) {
        Thresholds thresholds = state.snapshot().circle().thresholds();
        Quarter before = state.snapshot().before(state.quarter());
        SortedMap<String, List<DeepDiveFlag>> flags = new TreeMap<>();
        OpenAmbitions.of(state, Audience.FACILITATOR).forEach((member, ambitions) -> {
            Stream<DeepDiveFlag> slipped = OpenPromises.at(state, before, member).values().stream()
                    .map(OpenPromises.Made::promise)
                    .filter(promise -> keepsSlipping(state, member, promise, thresholds))
                    .map(promise ->
                            new DeepDiveFlag(Kind.SLIPPED, promise.text() == null ? promise.id() : promise.text()));
            Stream<DeepDiveFlag> doubted = ambitions.stream()
                    .filter(ambition -> isDoubted(state, member, ambition, thresholds))
                    .map(ambition -> new DeepDiveFlag(Kind.CONFIDENCE, ambition.text()));
            flags.put(member, Stream.concat(slipped, doubted).toList());
        });
        flags.values().removeIf(List::isEmpty);
        return flags;
    }

    private static boolean keepsSlipping(CircleState state, String member, Promise promise, Thresholds thresholds) {
        return OpenPromises.slips(state, state.quarter(), member, promise.id())
                >= thresholds.whole(Threshold.SLIPPED_COUNT);
    }

    private static boolean isDoubted(CircleState state, String member, Ambition ambition, Thresholds thresholds) {
        Integer confidence = Standing.in(state, member, ambition.id()).confidence();
        return confidence != null && confidence <= thresholds.whole(Threshold.CONFIDENCE_LOW);
    }
}
