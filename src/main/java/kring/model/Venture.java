package kring.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.model.business.BusinessModel;
import kring.model.business.Contrast;
import kring.model.business.Cooperative;
import kring.model.value.Period;
import org.jspecify.annotations.Nullable;

/** New business in cooperative form: {@code ventures/ID.yaml} (METHOD d). */
public record Venture(
        String name,
        Stage stage,
        @Nullable Period since,
        @Nullable String different,
        @Nullable String lead,
        List<String> tags,
        SortedMap<String, Part> members,
        Map<Stage, Gate> gates,
        List<Step> steps,
        @Nullable BusinessModel model,
        SortedMap<Contrast, String> contrast,
        @Nullable Cooperative cooperative) {
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
        STOPPED;

        /** Whether a venture goes on: it is neither parked nor stopped. */
        public boolean isRunning() {
            return this != PARKED && this != STOPPED;
        }
    }

    /** What one member has to do with it. */
    public record Part(@Nullable String role, boolean user, List<Contribution> contributes, List<Return> returns) {
        public Part {
            contributes = List.copyOf(contributes);
            returns = List.copyOf(returns);
        }
    }

    /** What a member puts in; the share is of all that is put in of that kind, 0 to 1. */
    public record Contribution(
            @Nullable Kind kind,
            @Nullable String text,
            @Nullable BigDecimal amount,
            @Nullable String unit,
            @Nullable BigDecimal share) {
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

    /** What a member gets back; expected and realised are numbers in the unit, or words. */
    public record Return(
            @Nullable Kind kind,
            @Nullable String text,
            @Nullable String unit,
            @Nullable String expected,
            @Nullable String realised) {
        /** As plain a number as YAML and people write; what begins with a needless zero is no number. */
        private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,10})?");

        /** What is got back. */
        public enum Kind {
            ECONOMIC,
            SOCIAL,
            ECOLOGICAL
        }

        /** What is expected or realised as a number; empty when it is said in words, or not at all. */
        public static Optional<BigDecimal> number(@Nullable String amount) {
            return Optional.ofNullable(amount).filter(NUMBER.asMatchPredicate()).map(BigDecimal::new);
        }
    }

    /** That a gate was passed. */
    public record Gate(@Nullable Period date, @Nullable String note) {}

    /** Something that was done for it. */
    public record Step(@Nullable Period date, @Nullable String text) {}

    public Venture {
        tags = List.copyOf(tags);
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        gates = Map.copyOf(gates);
        steps = List.copyOf(steps);
        contrast = Collections.unmodifiableSortedMap(new TreeMap<>(contrast));
    }

    /**
     * The last sign of life up to a day: a step, a gate, or coming into its stage; empty when nothing is dated by then
     * (METHOD, Signals).
     */
    public Optional<LocalDate> lastSign(LocalDate today) {
        return Stream.of(
                        steps.stream().map(Step::date),
                        gates.values().stream().map(Gate::date),
                        Stream.of(Optional.ofNullable(since)).flatMap(Optional::stream))
                .flatMap(dates -> dates)
                .filter(Objects::nonNull)
                .map(Period::last)
                .filter(date -> !date.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    /** Whether it has shown no sign of life in the months up to a day, both ends included. */
    public boolean isStill(LocalDate today, int months) {
        return lastSign(today)
                .filter(last -> !last.isBefore(today.minusMonths(months)))
                .isEmpty();
    }
}
