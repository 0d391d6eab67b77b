package kring.screening;

/**
 * How many dimensions rest on something (METHOD a).
 *
 * @param evidenced those with at least one rater's score and at least one piece of evidence
 * @param of all of them
 */
public record Coverage(int evidenced, int of) {}
