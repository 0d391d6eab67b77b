package kring.model.person;

/** When something is wanted. */
public enum Horizon {
    NOW,
    YEAR,
    THREE_YEARS
}
