package kring.ventures;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.Venture.Part;
import kring.model.Venture.Return;
import org.jspecify.annotations.Nullable;

/**
 * What the members of a venture put in and get back, in numbers: by member, kind and unit, the unit empty where there is none
 * (METHOD, The model of a venture). Only numbers count, and a sum never goes over units.
 */
public record MultipleValue(
        SortedMap<String, SortedMap<Contribution.Kind, SortedMap<String, BigDecimal>>> contributions,
        SortedMap<String, SortedMap<Return.Kind, SortedMap<String, Value>>> value) {
    /** What is hoped for and what came of it, in one unit; null where no number was given. */
    public record Value(
            @Nullable BigDecimal expected, @Nullable BigDecimal realised) {
        /** Both together. */
        public Value plus(Value other) {
            return new Value(sum(expected, other.expected), sum(realised, other.realised));
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one == null ? other : other == null ? one : one.add(other);
        }
    }

    /** Of a venture. */
    public static MultipleValue of(Venture venture) {
        return new MultipleValue(
                byMember(venture, MultipleValue::contributions), byMember(venture, MultipleValue::returns));
    }

    private static <T> SortedMap<String, T> byMember(Venture venture, Function<Part, T> of) {
        SortedMap<String, T> all = new TreeMap<>();
        venture.members().forEach((member, part) -> all.put(member, of.apply(part)));
        return all;
    }

    private static SortedMap<Contribution.Kind, SortedMap<String, BigDecimal>> contributions(Part part) {
        SortedMap<Contribution.Kind, SortedMap<String, BigDecimal>> sums = new TreeMap<>();
        for (Contribution one : part.contributes()) {
            if (one.kind() != null && one.amount() != null) {
                sums.computeIfAbsent(one.kind(), none -> new TreeMap<>())
                        .merge(unit(one.unit()), one.amount(), BigDecimal::add);
            }
        }
        return sums;
    }

    private static SortedMap<Return.Kind, SortedMap<String, Value>> returns(Part part) {
        SortedMap<Return.Kind, SortedMap<String, Value>> sums = new TreeMap<>();
        for (Return one : part.returns()) {
            Value value = new Value(
                    Return.number(one.expected()).orElse(null),
                    Return.number(one.realised()).orElse(null));
            if (one.kind() != null && (value.expected() != null || value.realised() != null)) {
                sums.computeIfAbsent(one.kind(), none -> new TreeMap<>()).merge(unit(one.unit()), value, Value::plus);
            }
        }
        return sums;
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : unit.strip();
    }
}
