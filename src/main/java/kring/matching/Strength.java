package kring.matching;

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
    RELATED
}
