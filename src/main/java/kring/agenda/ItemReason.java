package kring.agenda;

import java.util.List;
import kring.model.value.Kebab;

/**
 * Why an item is on the agenda (METHOD, The quarterly meeting, Items).
 *
 * @param with what the sentence needs besides: ids, a stage, a number
 */
public record ItemReason(Why why, List<String> with) {
    /** What sort of reason; each is one that everybody may know. */
    public enum Why {
        CONFIDENTIALITY,
        COMPETITION_LAW,
        TURN,
        TRIO,
        STALLED,
        ASK,
        MATCH,
        DEEPDIVE,
        GATE,
        TOPIC,
        CARRIED,
        RENEWAL
    }

    public ItemReason {
        with = List.copyOf(with);
    }

    static ItemReason of(Why why, String... with) {
        return new ItemReason(why, List.of(with));
    }

    /** As it stands in JSON. */
    public String code() {
        return Kebab.of(why);
    }
}
