package kring.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal: somebody could give somebody what they seek (METHOD b).
 *
 * @param bring null when an achievement alone makes the offer
 * @param achievement what makes it credible; null unless it is proven or related
 * @param urgency null when none is given
 * @param strength the first of the reasons
 */
public record Match(
        String giver,
        @Nullable String bring,
        @Nullable String achievement,
        String receiver,
        String get,
        @Nullable Integer urgency,
        Strength strength,
        List<Strength> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }
}
