package kring.model.value;

/** Who may see something, from the fewest to the most people (METHOD, Trust). */
public enum Visibility {
    PRIVATE,
    CIRCLE,
    NETWORK;

    /** The one of the two that fewer people see. */
    public Visibility stricter(Visibility other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
