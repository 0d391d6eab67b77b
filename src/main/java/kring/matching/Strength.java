package kring.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kring.model.person.Bring;
import kring.model.person.OfferKind;
import org.jspecify.annotations.Nullable;

/** Why something answers a get, the strongest reason first (METHOD b). */
public enum Strength {
    /** The bring is of the get's kind, or knowledge for experience and the reverse. */
    STRONG,
    /** The giver has realised something about it. */
    PROVEN,
    /** The giver knows people. */
    BRIDGE,
    /** The bring is about it, and no more than that. */
    POSSIBLE,
    /** The giver has realised something about the ambition behind it, but never offered it. */
    RELATED;

    private static final Set<OfferKind> KINDRED = EnumSet.of(OfferKind.KNOWLEDGE, OfferKind.EXPERIENCE);

    /**
     * The reasons, none when nothing speaks for it.
     *
     * @param wanted the kind of the get; null when it says none
     * @param bring one that shares a tag with the get, or null
     * @param proven whether an achievement shares a tag with the get
     * @param related whether one shares a tag with the ambition that the get serves
     */
    public static List<Strength> reasons(
            @Nullable OfferKind wanted, @Nullable Bring bring, boolean proven, boolean related) {
        List<Strength> reasons = new ArrayList<>();
        if (bring != null && fits(wanted, bring.kind())) {
            reasons.add(Strength.STRONG);
        }
        if (proven) {
            reasons.add(Strength.PROVEN);
        }
        if (bring != null && bring.kind() == OfferKind.NETWORK) {
            reasons.add(Strength.BRIDGE);
        }
        if (bring != null && reasons.isEmpty()) {
            reasons.add(Strength.POSSIBLE);
        }
        if (related && !proven) {
            reasons.add(Strength.RELATED);
        }
        return reasons;
    }

    private static boolean fits(@Nullable OfferKind wanted, @Nullable OfferKind brought) {
        return wanted != null
                && (wanted == brought || KINDRED.contains(wanted) && brought != null && KINDRED.contains(brought));
    }
}
