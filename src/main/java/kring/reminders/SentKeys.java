package kring.reminders;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keys of reminders tell (METHOD, Reminders). */
public final class SentKeys {
    private SentKeys() {}

    /** Those that are about a member: {@code promise/baker/ask-quote/7}, {@code checkin/2025-Q4/baker/21}. */
    public static Set<String> about(String member, Set<String> keys) {
        return keys.stream().filter(key -> isAbout(member, key)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAbout(String member, String key) {
        return Stream.of(ReminderKind.values()).anyMatch(kind -> kind.isAbout(member, key.split("/")));
    }
}
