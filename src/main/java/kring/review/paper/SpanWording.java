package kring.review.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kring.language.Phrases;
import kring.model.value.Quarter;
import kring.review.ReviewSpan;

/**
 * Says over which time a review looks back: over a year, three, or some quarters.
 *
 * @param ahead the quarters of which the meeting is still to come
 */
record SpanWording(Phrases phrases, ReviewSpan span, List<Quarter> ahead) {
    /** As people call it: whole years by their numbers. */
    String name() {
        return between("span", this::period);
    }

    /** When something happened, within a sentence. */
    String during() {
        return between("during", quarter -> phrases.figures().periodInSentence(quarter.code()));
    }

    /** That a meeting is still to come; nothing where all were held. */
    Optional<String> toCome() {
        return ahead.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.count("review.ahead", ahead.size(), period(ahead.get(0))));
    }

    /** At which meetings the signals were taken. */
    String meetings() {
        if (ahead.contains(span.from())) {
            return words("signals.now");
        }
        String then = ahead.isEmpty() ? "signals.both" : "signals.since";
        return words(span.from().equals(span.to()) ? "signals.one" : then, period(span.from()), period(span.to()));
    }

    private String between(String key, Function<Quarter, String> quarter) {
        boolean years = span.from().number() == 1 && span.to().number() == 4;
        Function<Quarter, String> said = years ? end -> String.valueOf(end.year()) : quarter;
        String from = said.apply(span.from());
        String to = said.apply(span.to());
        return words(key + (from.equals(to) ? ".at" : ".between"), from, to);
    }

    private String period(Quarter quarter) {
        return phrases.figures().period(quarter.code());
    }

    private String words(String key, Object... arguments) {
        return phrases.say("review." + key, arguments);
    }
}
