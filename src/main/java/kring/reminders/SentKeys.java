package kring.reminders;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What keys of reminders tell (METHOD, Reminders). */
public final class SentKeys {
    private SentKeys() {}

    /** Those that are about a member: {@code promise/baker/ask-quote/7}, {@code checkin/2025-Q4/baker/21}. */
    public static Set<String> about(String member, Set<String> keys) {
        return keys.stream().filter(key -> isAbout(member, key)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isAbout(String member, String key) {
        List<String> parts = List.of(key.split("/"));
        int place = parts.get(0).equals(ReminderKind.CHECKIN.code()) ? 2 : 1;
        boolean names = Set.of(
                        ReminderKind.CHECKIN,
                        ReminderKind.PROMISE,
                        ReminderKind.REVISIT,
                        ReminderKind.SCREENING,
                        ReminderKind.RETENTION)
                .stream()
                .anyMatch(kind -> kind.code().equals(parts.get(0)));
        return names && parts.size() > place && parts.get(place).equals(member);
    }
}
