package kring.handover;

import kring.model.value.Quarter;

/**
 * What somebody asked and has not said to have received.
 *
 * @param to the member who was asked; null for all
 * @param quarter in which it was last asked
 */
public record OpenAsk(String member, String id, String text, String to, Quarter quarter) {}
