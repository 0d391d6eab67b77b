package kring.screening;

/**
 * A rule that holds (METHOD a).
 *
 * @param dimension on which one; null for a rule about all of them together
 */
public record AdviceReason(AdviceRule rule, String dimension) {}
