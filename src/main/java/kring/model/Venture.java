package kring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** New business in cooperative form: {@code ventures/ID.yaml} (METHOD d). */
public record Venture(
        String name,
        Stage stage,
        LocalDate since,
        String different,
        String lead,
        List<String> tags,
        SortedMap<String, Part> members,
        Map<Stage, Gate> gates,
        List<Step> steps) {
    /** How far a venture is, in order; parked and stopped stand outside it. */
    public enum Stage {
        IDEA,
        EXPLORATION,
        INTENT,
        FEASIBILITY,
        DESIGN,
        FOUNDING,
        OPERATING,
        PARKED,
        STOPPED
    }

    /** What one member has to do with it. */
    public record Part(String role, boolean user, List<Contribution> contributes, List<Return> returns) {
        public Part {
            contributes = List.copyOf(contributes);
            returns = List.copyOf(returns);
        }
    }

    /** What a member puts in; the share is of all that is put in of that kind, 0 to 1. */
    public record Contribution(Kind kind, String text, BigDecimal amount, String unit, BigDecimal share) {
        /** What is put in. */
        public enum Kind {
            MONEY,
            HOURS,
            SPACE,
            KNOWLEDGE,
            CUSTOMERS,
            MATERIAL,
            GUARANTEE
        }
    }

    /** What a member gets back. */
    public record Return(Kind kind, String text, String expected, String realised) {
        /** What is got back. */
        public enum Kind {
            ECONOMIC,
            SOCIAL,
            ECOLOGICAL
        }
    }

    /** That a gate was passed. */
    public record Gate(LocalDate date, String note) {}

    /** Something that was done for it. */
    public record Step(LocalDate date, String text) {}

    public Venture {
        tags = List.copyOf(tags);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        gates = Map.copyOf(gates);
        steps = List.copyOf(steps);
    }
}
