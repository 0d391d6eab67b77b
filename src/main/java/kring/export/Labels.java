package kring.export;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.HeldFacts.Fact;

/** Says keys, words and ids of the format as a person reads them; what was written freely stays as it is. */
final class Labels {
    /** Keys behind which stands one of a few words. */
    static final Set<String> OF_WORDS = Set.of(
            "agenda",
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

    /** The lead of a venture is somebody, that of an ambition a sign. */
    private static final String LEADING = "leading";

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
        String field = "held-field." + (at > 0 && step.equals("lead") ? LEADING : step);
        if (phrases.has(field)) {
            return phrases.say(field);
        }
        return phrases.has("dimension." + step) ? phrases.say("dimension." + step) : step;
    }

    /** What is held, in words. */
    String value(Fact fact) {
        int last = fact.way().size() - 1;
        if (OF_WORDS.contains(fact.way().get(last)) && phrases.has("held-word." + fact.value())) {
            return phrases.say("held-word." + fact.value());
        }
        if (phrases.has("dimension." + fact.value())) {
            return phrases.say("dimension." + fact.value());
        }
        return OF_PEOPLE.contains(fact.way().get(last))
                ? Stream.of(fact.value().split(", ")).map(names).collect(Collectors.joining(", "))
                : fact.value();
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
            case 3 -> phrases.say("held-file." + last, steps[1]);
            default ->
                phrases.say(last.equals(member) ? "held-file.checkin" : "held-file.other", steps[1], names.apply(last));
        };
    }
}
