package kring.folder.merge;

import java.util.Optional;

/** Where at most one of two versions changed something, or both changed it alike. */
final class ThreeWay {
    private ThreeWay() {}

    /** What it has become; empty when both changed it, and differently. */
    static <T> Optional<T> merge(T base, T ours, T theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return Optional.of(ours);
        }
        return base.equals(ours) ? Optional.of(theirs) : Optional.empty();
    }
}
