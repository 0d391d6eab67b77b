package kring.model.business;

/** What a venture does differently, told apart (METHOD, The model of a venture). */
public enum Contrast {
    STOPS,
    BEGINS,
    NO_LONGER,
    NEWLY
}
