package kring.agenda;

import org.jspecify.annotations.Nullable;

/**
 * Something that a part of the meeting is about (METHOD, The quarterly meeting, Items).
 *
 * @param member whose it is; null when it is nobody's in particular
 * @param minutes how long it takes, where that is known
 * @param text what it is about, in the words of who wrote it; null when the reason says it all
 */
public record Item(
        @Nullable String member,
        @Nullable Integer minutes,
        @Nullable String text,
        ItemReason why) {}
