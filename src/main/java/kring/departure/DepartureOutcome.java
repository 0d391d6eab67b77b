package kring.departure;

import java.util.List;

/**
 * What would fall away if some members left today, and on whom a circle rests (METHOD, When somebody leaves).
 *
 * @param leaves who would go; may be empty
 * @param proposals that could not be made any more
 * @param running exchanges that they give or receive, by id
 * @param rings that would be broken
 * @param gets of others that somebody could answer, and nobody could then
 * @param brings of theirs that nobody else has
 * @param sectors that would be gone from the circle, as they are written
 * @param tags of their brings that nobody else brings, as they are compared
 * @param dependence of every active member alone
 */
public record DepartureOutcome(
        List<String> leaves,
        List<Proposal> proposals,
        List<String> running,
        List<List<String>> rings,
        List<MemberGet> gets,
        List<MemberBring> brings,
        List<VentureLoss> ventures,
        List<String> sectors,
        List<String> tags,
        List<Risk> risks,
        List<Dependence> dependence,
        List<Advice> advice) {
    /** A circle of fewer is not viable. */
    public static final int FEWEST = 5;

    /** That somebody could give somebody what they seek. */
    public record Proposal(String giver, String receiver, String get) {
        MemberGet sought() {
            return new MemberGet(receiver, get);
        }
    }

    /** A get of a member. */
    public record MemberGet(String member, String get) {}

    /** A bring of a member. */
    public record MemberBring(String member, String bring) {}

    /** What a venture would lose. */
    public record VentureLoss(String id, List<Loss> lost) {
        public VentureLoss {
            lost = List.copyOf(lost);
        }
    }

    /** What the circle itself would lose. */
    public enum Risk {
        UNDER_FIVE,
        NO_FOUNDER,
        DEPUTY
    }

    /**
     * How many others would lose something with a member alone.
     *
     * @param risk whether these are more than half of the others
     */
    public record Dependence(String member, int others, boolean risk) {}

    /**
     * What the facilitator could do about it.
     *
     * @param about the id of the venture, exchange or person; {@code MEMBER/GET} of a get, {@code A/B/C} of a ring; {@code
     *     circle} of the circle itself
     */
    public record Advice(Code code, String about) {
        /** What there is to do, in the order in which it is told. */
        public enum Code {
            LEAD,
            MEMBERS,
            CONTRIBUTION,
            GETS,
            RING,
            EXCHANGE,
            DEPUTY,
            FOUNDER
        }
    }

    public DepartureOutcome {
        leaves = List.copyOf(leaves);
        proposals = List.copyOf(proposals);
        running = List.copyOf(running);
        rings = rings.stream().map(List::copyOf).toList();
        gets = List.copyOf(gets);
        brings = List.copyOf(brings);
        ventures = List.copyOf(ventures);
        sectors = List.copyOf(sectors);
        tags = List.copyOf(tags);
        risks = List.copyOf(risks);
        dependence = List.copyOf(dependence);
        advice = List.copyOf(advice);
    }
}
