package kring.folder.merge;

import java.util.Optional;

/** Merges a value of which at most one version changed, or both alike. */
final class ThreeWay {
    private ThreeWay() {}

    /** The merged value; empty when both versions changed it, and differently. */
    static <T> Optional<T> merge(T base, T ours, T theirs) {
        if (ours.equals(theirs) || base.equals(theirs)) {
            return Optional.of(ours);
        }
        return base.equals(ours) ? Optional.of(theirs) : Optional.empty();
    }
}
