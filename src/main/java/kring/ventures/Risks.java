package kring.ventures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * The flags of a venture that runs, and the facts behind each (METHOD d).
 *
 * @param active the members who are active today
 */
public record Risks(SortedMap<String, Venture> ventures, Set<String> active, Thresholds thresholds, LocalDate today) {
    /** That a member alone puts in more than the circle's bound of one kind. */
    public record Source(String member, Contribution.Kind kind, BigDecimal share) {}

    /** The flags that hold, in METHOD's order; none for a venture that does not run. */
    List<Ventures.Flag> flags(Venture venture) {
        List<Ventures.Flag> flags = new ArrayList<>();
        if (!venture.stage().isRunning()) {
            return flags;
        }
        if (!withoutReturn(venture).isEmpty()) {
            flags.add(Ventures.Flag.NO_RETURN);
        }
        if (!sources(venture).isEmpty()) {
            flags.add(Ventures.Flag.ONE_SOURCE);
        }
        if (ledBy(venture.lead()).size() >= thresholds.whole(Threshold.LEAD_VENTURES)) {
            flags.add(Ventures.Flag.LEAD_OVERLOADED);
        }
        if (venture.isStill(today, thresholds.whole(Threshold.NO_STEP_MONTHS))) {
            flags.add(Ventures.Flag.NO_STEP);
        }
        if (!gone(venture).isEmpty()) {
            flags.add(Ventures.Flag.LEAD_LEFT);
        }
        return flags;
    }

    /** The gates under the same circumstances. */
    public Gates gates() {
        return new Gates(thresholds, active, today);
    }

    /** Who is not active although they lead it, or put something in: the lead first. */
    public List<String> gone(Venture venture) {
        Stream<String> contributors = venture.members().entrySet().stream()
                .filter(part -> !part.getValue().contributes().isEmpty())
                .map(Map.Entry::getKey);
        return Stream.concat(Stream.ofNullable(venture.lead()), contributors)
                .distinct()
                .filter(member -> !active.contains(member))
                .toList();
    }

    /** Members who put something in and get nothing back. */
    public static List<String> withoutReturn(Venture venture) {
        return venture.members().entrySet().stream()
                .filter(entry -> !entry.getValue().contributes().isEmpty()
                        && entry.getValue().returns().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** On whom the venture leans, by member and kind. */
    public List<Source> sources(Venture venture) {
        BigDecimal bound = thresholds.get(Threshold.ONE_SOURCE_SHARE);
        List<Source> sources = new ArrayList<>();
        venture.members()
                .forEach((member, part) -> shares(part).forEach((kind, share) -> {
                    if (share.compareTo(bound) > 0) {
                        sources.add(new Source(member, kind, share));
                    }
                }));
        return sources;
    }

    /** What a member puts in of one kind in several parts is taken together. */
    private static Map<Contribution.Kind, BigDecimal> shares(Venture.Part part) {
        Map<Contribution.Kind, BigDecimal> shares = new EnumMap<>(Contribution.Kind.class);
        part.contributes().stream()
                .filter(contribution -> contribution.kind() != null && contribution.share() != null)
                .forEach(contribution -> shares.merge(contribution.kind(), contribution.share(), BigDecimal::add));
        return shares;
    }

    /** The running ventures that a member leads, by id. */
    public List<String> ledBy(@Nullable String member) {
        return ventures.entrySet().stream()
                .filter(entry -> entry.getValue().stage().isRunning())
                .filter(entry ->
                        member != null && member.equals(entry.getValue().lead()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
