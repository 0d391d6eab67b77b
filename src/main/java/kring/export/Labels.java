package kring.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.HeldFacts.Fact;
import org.jspecify.annotations.Nullable;

/** Says keys, words and ids of the format as a person reads them; what was written freely stays as it is. */
final class Labels {
    /** Keys behind which stands one of a few words. */
    static final Set<String> OF_WORDS = Set.of(
            "agenda",
            "at",
            "attendance",
            "calendar",
            "consent",
            "handover-notes",
            "horizon",
            "kind",
            "method",
            "need",
            "network",
            "outcome",
            "retention",
            "status",
            "supports",
            "terms",
            "user",
            "visibility");

    /** Keys behind which people stand by their ids. */
    private static final Set<String> OF_PEOPLE = Set.of("by", "from", "lead", "member", "order", "signed", "to");

    /** Keys that mean one thing at the top of a file and another below: the lead of a venture is somebody, that of an ambition a sign. */
    private static final Map<String, String> BELOW = Map.of("lead", "leading", "consent", "consenting");

    /** Keys behind which stands a number, and those with a day, or a quarter or month for its last one. */
    private static final Set<String> OF_NUMBERS =
            Set.of("value", "baseline", "target", "amount", "expected", "realised");

    private static final Set<String> OF_DAYS =
            Set.of("date", "due", "forgotten", "joined", "left", "revisit", "settled", "until");

    private static final int DECIMALS = 2;

    private final Phrases phrases;
    private final UnaryOperator<String> names;

    /**
     * Labels in the words of a language.
     *
     * @param names what a member is called, by id
     */
    Labels(Phrases phrases, UnaryOperator<String> names) {
        this.phrases = phrases;
        this.names = names;
    }

    /** What the step of a path is called; an id or a number is called what it is. */
    String step(List<String> path, int at) {
        String step = path.get(at);
        String field = "held-field." + (at > 0 ? BELOW.getOrDefault(step, step) : step);
        if (phrases.has(field)) {
            return phrases.say(field);
        }
        return phrases.has("dimension." + step) ? phrases.say("dimension." + step) : step;
    }

    /** What is held, in words. */
    String value(Fact fact) {
        String key = fact.way().get(fact.way().size() - 1);
        String value = fact.value();
        if (OF_WORDS.contains(key) && phrases.has("held-word." + value)) {
            return phrases.say("held-word." + value);
        }
        if (phrases.has("dimension." + value)) {
            return phrases.say("dimension." + value);
        }
        if (OF_NUMBERS.contains(key)) {
            return exact(value).map(phrases.figures()::number).orElse(value);
        }
        if (key.equals("share")) {
            return exact(value).map(phrases.figures()::share).orElse(value);
        }
        if (OF_DAYS.contains(key)) {
            return day(value);
        }
        if (key.equals(SentWording.KEY)) {
            return new SentWording(phrases, names).of(value);
        }
        return OF_PEOPLE.contains(key)
                ? Stream.of(value.split(", ")).map(names).collect(Collectors.joining(", "))
                : value;
    }

    /** A number that is said without rounding. */
    static Optional<BigDecimal> exact(@Nullable String number) {
        return Optional.ofNullable(number)
                .filter(text -> text.matches("-?[0-9]{1,15}(\\.[0-9]{1," + DECIMALS + "})?"))
                .map(BigDecimal::new);
    }

    private String day(String value) {
        return value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                ? phrases.figures().longDay(LocalDate.parse(value))
                : phrases.figures().period(value);
    }

    /** What a file is about. */
    String file(String path, String member) {
        String[] steps = path.replace(".yaml", "").split("/");
        String last = steps[steps.length - 1];
        return switch (steps.length) {
            case 1 -> phrases.say("held-file.circle");
            case 2 -> {
                String own = last.equals(member) || !steps[0].equals("screenings") ? steps[0] : "rated";
                yield phrases.say("held-file." + own.replace(".", ""), names.apply(last));
            }
            case 3 -> phrases.say("held-file." + last, phrases.figures().period(steps[1]));
            default ->
                phrases.say(
                        last.equals(member) ? "held-file.checkin" : "held-file.other",
                        phrases.figures().period(steps[1]),
                        names.apply(last));
        };
    }
}
