package kring.model;

import kring.model.value.Kebab;
import kring.model.value.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * For whom a document is made (METHOD, Trust). This is the one place that decides who sees what; what is not known to be
 * visible is left out.
 *
 * @param member the id of the one person it is for; null unless it is for one
 */
public record Audience(Kind kind, @Nullable String member) {
    /** What sort of audience. */
    public enum Kind {
        CIRCLE,
        FACILITATOR,
        NETWORK,
        MEMBER,
        /** Somebody with a file but without a place in the circle: a candidate, or who left. */
        OUTSIDER
    }

    /** All members of the circle together. */
    public static final Audience CIRCLE = new Audience(Kind.CIRCLE, null);

    /** The facilitator alone. */
    public static final Audience FACILITATOR = new Audience(Kind.FACILITATOR, null);

    /** Other circles. */
    public static final Audience NETWORK = new Audience(Kind.NETWORK, null);

    /** One member. */
    public static Audience member(String id) {
        return new Audience(Kind.MEMBER, id);
    }

    /** Somebody who is not in the circle now: who sees only what is their own. */
    public static Audience outsider(String id) {
        return new Audience(Kind.OUTSIDER, id);
    }

    /** The audience of that name: {@code circle}, {@code facilitator}, {@code network}, or else a member's id. */
    public static Audience of(String name) {
        return switch (name) {
            case "circle" -> CIRCLE;
            case "facilitator" -> FACILITATOR;
            case "network" -> NETWORK;
            default -> member(name);
        };
    }

    /**
     * Whether this audience may see something.
     *
     * @param level who may see it at all; null when that is not known
     * @param owner the id of the member whose it is; null when it is nobody's in particular
     */
    public boolean sees(@Nullable Visibility level, @Nullable String owner) {
        return switch (kind) {
            case FACILITATOR -> true;
            case MEMBER -> is(owner) || level == Visibility.CIRCLE || level == Visibility.NETWORK;
            case CIRCLE -> level == Visibility.CIRCLE || level == Visibility.NETWORK;
            case NETWORK -> level == Visibility.NETWORK;
            case OUTSIDER -> is(owner);
        };
    }

    /** Whether it is the one person whose something is. */
    public boolean is(@Nullable String owner) {
        return member != null && member.equals(owner);
    }

    /** Whether it is in the circle, and so sees the circle's own matters. */
    public boolean isInside() {
        return sees(Visibility.CIRCLE, null);
    }

    /** As it is written on the command line. */
    public String code() {
        return member != null ? member : Kebab.of(kind);
    }

    @Override
    public String toString() {
        return code();
    }
}
