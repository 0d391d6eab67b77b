package kring.agenda;

import java.util.List;
import kring.model.Kebab;

/**
 * Why an item is on the agenda (METHOD, The quarterly meeting, Items).
 *
 * @param with what the sentence needs besides: ids, a stage, a number
 */
public record Reason(Why why, List<String> with) {
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

    public Reason {
        with = List.copyOf(with);
    }

    static Reason of(Why why, String... with) {
        return new Reason(why, List.of(with));
    }

    /** As it stands in JSON. */
    public String code() {
        return Kebab.of(why);
    }
}
