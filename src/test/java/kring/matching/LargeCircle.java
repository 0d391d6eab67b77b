package kring.matching;

import kring.model.Snapshot;

/** A generated circle of any size, for measuring. */
public final class LargeCircle {
    private LargeCircle() {}

    /** So many members, each with so many gets and brings over eight tags: nearly everything matches. */
    public static Snapshot of(int members, int entries) {
        return new GeneratedCircle(1, members, entries).snapshot();
    }
}
