package kring.handover;

import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asked and has not said to have received.
 *
 * @param to the member who was asked; null for all
 * @param quarter in which it was last asked
 */
public record OpenAsk(
        String member,
        String id,
        @Nullable String text,
        @Nullable String to,
        Quarter quarter) {}
