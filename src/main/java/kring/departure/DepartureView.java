package kring.departure;

import java.util.Map;
import java.util.Objects;
import kring.departure.DepartureOutcome.MemberBring;
import kring.departure.DepartureOutcome.MemberGet;
import org.jspecify.annotations.Nullable;

/**
 * What would fall away with somebody, with the names and texts that the facilitator knows it by.
 *
 * @param names of people, by id
 * @param gets what is sought
 * @param brings what is brought
 * @param exchanges what is exchanged, by id
 * @param ventures their names, by id
 */
public record DepartureView(
        DepartureOutcome result,
        Map<String, String> names,
        Map<MemberGet, String> gets,
        Map<MemberBring, String> brings,
        Map<String, Exchanged> exchanges,
        Map<String, String> ventures) {
    /**
     * Who gives whom what.
     *
     * @param what null where nobody wrote it down
     */
    public record Exchanged(
            String id,
            String giver,
            String receiver,
            @Nullable String what) {}

    public DepartureView {
        names = Map.copyOf(names);
        gets = Map.copyOf(gets);
        brings = Map.copyOf(brings);
        exchanges = Map.copyOf(exchanges);
        ventures = Map.copyOf(ventures);
    }

    /** What somebody is called. */
    public String name(String member) {
        return Objects.requireNonNull(names.get(member), member);
    }

    /** What a get asks for. */
    public String text(MemberGet get) {
        return Objects.requireNonNull(gets.get(get), get.get());
    }

    /** What a bring offers. */
    public String text(MemberBring bring) {
        return Objects.requireNonNull(brings.get(bring), bring.bring());
    }

    /** An exchange. */
    public Exchanged exchange(String id) {
        return Objects.requireNonNull(exchanges.get(id), id);
    }

    /** What a venture is called. */
    public String venture(String id) {
        return Objects.requireNonNull(ventures.get(id), id);
    }
}
