package kring.cli.forms;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.imports.KnownWords;
import kring.forms.typed.Value;
import kring.language.Phrases;
import kring.model.value.ShortText;

/**
 * What the values that a form writes say, in words: choices as the form has them, and what their keys are called.
 *
 * @param known what codes stand for
 * @param exchanges whether they are of exchanges, whose status has words of its own
 */
record ValueWording(Phrases phrases, KnownWords known, boolean exchanges) {
    private static final int LONGEST = 80;
    /** Of something new: what nobody reads, and the moment that goes without saying. */
    private static final Set<String> UNTOLD = Set.of("id", "at");
    /** What is measured, counted or paid. */
    private static final Set<String> NUMBERS = Set.of(
            "value",
            "baseline",
            "target",
            "amount",
            "expected",
            "realised",
            "entry",
            "exit",
            "years",
            "stakes",
            "use",
            "guarantees");

    private static final Set<String> SHARES = Set.of("reserve", "share");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    /** Where the words of choices stand, by key. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            Map.entry("status", List.of("status.", "held-word.")),
            Map.entry("outcome", List.of("change.")),
            Map.entry("kind", List.of("kind.", "venture.kind.", "venture.return.", "screen-kind.")),
            Map.entry("agenda", List.of("held-word.")),
            Map.entry("attendance", List.of("form.attendance.")),
            Map.entry("method", List.of("agenda.method.")),
            Map.entry("horizon", List.of("horizon.", "form.horizon.")),
            Map.entry("terms", List.of("terms.")),
            Map.entry("need", List.of("form.need.")),
            Map.entry("stage", List.of("venture.stage.")),
            Map.entry("archetype", List.of("venture.archetype.")),
            Map.entry("votes", List.of("form.cooperative.votes.")),
            Map.entry("surplus", List.of("form.cooperative.surplus.")),
            Map.entry("liability", List.of("form.cooperative.liability.")),
            Map.entry("supports", List.of("form.supports.")),
            Map.entry("visibility", List.of("form.visible.")));

    /** What a value says under a key. */
    String text(String key, Value value) {
        return key.equals("dimension")
                ? label(value.text())
                : figure(key, value).orElseGet(() -> worded(key, value));
    }

    /** A number as people write it; empty where it is none, or no number is meant. */
    private Optional<String> figure(String key, Value value) {
        boolean share = SHARES.contains(key);
        if (!share && !NUMBERS.contains(key) || !NUMBER.matcher(value.text()).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(value.text());
        return Optional.of(
                share ? phrases.figures().exactShare(number) : phrases.figures().exact(number));
    }

    private String worded(String key, Value value) {
        List<String> families =
                exchanges && key.equals("status") ? List.of("exchange.") : CHOICES.getOrDefault(key, List.of());
        return families.stream()
                .map(family -> family + value.text())
                .filter(phrases::has)
                .findFirst()
                .map(phrases::say)
                .orElseGet(() -> coded(key, value).orElseGet(() -> text(value)));
    }

    /** A code, or each of a list of them, as people say it. */
    private Optional<String> coded(String key, Value value) {
        if (value instanceof Value.Several several) {
            return Optional.of(several.all().stream()
                    .map(one -> known.of(key, one.text()).orElse(one.text()))
                    .collect(Collectors.joining(", ")));
        }
        return value instanceof Value.Single single && single.bare() ? known.of(key, single.text()) : Optional.empty();
    }

    private String text(Value value) {
        if (value instanceof Value.Items items) {
            return items.all().stream().map(one -> item(one, "")).collect(Collectors.joining("; "));
        }
        return value instanceof Value.Fields fields
                ? fields(fields.byKey().entrySet().stream())
                : truth(value).orElseGet(() -> excerpt(value.text()));
    }

    private String fields(Stream<Map.Entry<String, Value>> fields) {
        return fields.map(entry -> label(entry.getKey()) + " " + text(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private Optional<String> truth(Value value) {
        return switch (value instanceof Value.Single single && single.bare() ? single.text() : "") {
            case "true" -> Optional.of(phrases.say("form.yes"));
            case "false" -> Optional.of(phrases.say("form.no"));
            default -> Optional.empty();
        };
    }

    /**
     * Something new in a list: what it is told by, and what else is known of it.
     *
     * @param sender the key of whoever sent the form; empty where none is
     */
    String item(Value.Fields item, String sender) {
        Map<String, Value> byKey = item.byKey();
        String first = Stream.of("text", "name")
                .filter(byKey::containsKey)
                .findFirst()
                .orElseGet(() -> byKey.keySet().iterator().next());
        Set<String> told = Set.of(first, sender);
        String others = fields(byKey.entrySet().stream()
                .filter(entry -> !UNTOLD.contains(entry.getKey()) && !told.contains(entry.getKey())));
        return text(first, Objects.requireNonNull(byKey.get(first))) + (others.isEmpty() ? "" : ", " + others);
    }

    /** As much of a text as one reads in passing. */
    static String excerpt(String text) {
        return ShortText.of(text, LONGEST);
    }

    /** What a field is called on the form, as it stands within a line. */
    String title(String key) {
        String title = phrases.say(key);
        return title.substring(0, 1).toLowerCase(phrases.language().locale()) + title.substring(1);
    }

    /** Whether a key has a name of its own. */
    boolean isNamed(String key) {
        return phrases.has("changed." + key);
    }

    /** What a list is called. */
    String list(String key) {
        return phrases.has("changed.list." + key) ? phrases.say("changed.list." + key) : label(key);
    }

    /** What a key is called; a dimension by its name, or by its id where that is the charter's own. */
    String label(String key) {
        return Stream.of("changed.", "dimension.")
                .filter(family -> phrases.has(family + key))
                .map(family -> phrases.say(family + key))
                .findFirst()
                .orElse(key);
    }
}
