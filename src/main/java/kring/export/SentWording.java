package kring.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;

/** Says of which reminders kring remembers that they were given: {@code promise/baker/ask-quote/7} (METHOD, Reminders). */
record SentWording(Phrases phrases, UnaryOperator<String> names) {
    /** The key behind which they stand. */
    static final String KEY = "sent";

    /** Several, each in words. */
    String of(String keys) {
        return Stream.of(keys.split(", ")).map(this::one).collect(Collectors.joining("; "));
    }

    /** What it is about, without who, which is known, and when it was. */
    private String one(String key) {
        List<String> parts = Arrays.asList(key.split("/"));
        if (parts.size() < 3 || !phrases.has("remind-kind." + parts.get(0))) {
            return key;
        }
        String step = parts.get(parts.size() - 1);
        String about = parts.subList(1, parts.size() - 1).stream()
                .filter(part -> names.apply(part).equals(part))
                .map(phrases.figures()::period)
                .collect(Collectors.joining(", "));
        String when = step.matches("[0-9]{1,3}")
                ? phrases.count("held-sent.before", Integer.parseInt(step))
                : phrases.has("held-sent." + step) ? phrases.say("held-sent." + step) : step;
        return phrases.say("held-sent", phrases.say("remind-kind." + parts.get(0)), about, when);
    }
}
