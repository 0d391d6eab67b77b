package kring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The founders' intention and the dimensions on which others are screened (METHOD a). */
public record Charter(
        @Nullable String intention,
        @Nullable Integer version,
        @Nullable LocalDate date,
        List<String> signed,
        List<Version> history,
        List<Dimension> dimensions) {
    /** An earlier version of the charter. */
    public record Version(
            @Nullable Integer version,
            @Nullable LocalDate date,
            @Nullable String intention) {}

    /**
     * One dimension of intention.
     *
     * @param name by language code
     * @param target the score aimed at; null for the circle's usual one
     * @param floor whether a low score here can refuse a candidate
     * @param anchors what a score means, by score
     */
    public record Dimension(
            String id,
            Map<String, String> name,
            @Nullable BigDecimal target,
            boolean floor,
            Map<Integer, String> anchors) {
        public Dimension {
            name = Map.copyOf(name);
            anchors = Map.copyOf(anchors);
        }
    }

    /** The dimensions of a circle that has none of its own; their names are the language's. */
    public static final List<Dimension> USUAL = List.of(
            usual("sustainability", false),
            usual("cooperation", true),
            usual("trust", true),
            usual("reciprocity", false),
            usual("commitment", false),
            usual("result", false),
            usual("confidentiality", true),
            usual("continuity", false));

    /** A circle that has written none down. */
    public static final Charter NONE = new Charter(null, null, null, List.of(), List.of(), List.of());

    public Charter {
        signed = List.copyOf(signed);
        history = List.copyOf(history);
        dimensions = List.copyOf(dimensions);
    }

    private static Dimension usual(String id, boolean floor) {
        return new Dimension(id, Map.of(), null, floor, Map.of());
    }

    /** The dimensions on which this circle screens: its own, else the usual eight. */
    public List<Dimension> screened() {
        return dimensions.isEmpty() ? USUAL : dimensions;
    }
}
