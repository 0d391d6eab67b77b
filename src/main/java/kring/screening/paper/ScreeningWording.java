package kring.screening.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.value.Fraction;
import kring.model.value.Kebab;
import kring.report.table.Columns;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.IntentionsView;
import kring.screening.Weighing;

/** Says in words what a screening is about: people, scores, numbers. */
public record ScreeningWording(Phrases phrases, IntentionsView view) {
    /** A phrase of this language. */
    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /** The word for a constant, of a family of phrases: {@code screen-advice.} */
    String word(String family, Enum<?> constant) {
        return phrases.say(family + Kebab.of(constant));
    }

    /** The columns of tables about screenings. */
    Columns columns() {
        return new Columns(phrases, "screen-column.");
    }

    DimensionWording dimensions() {
        return new DimensionWording(phrases, view.charter());
    }

    IntentionsView.Person person(Assessment assessment) {
        return Objects.requireNonNull(view.people().get(assessment.member()));
    }

    String name(Assessment assessment) {
        return person(assessment).name();
    }

    /** How a person belongs to the circle; empty where there is no such member. */
    String role(Assessment assessment) {
        Member.Status status = person(assessment).status();
        return status == null ? "" : word("screen-role.", status);
    }

    /** The name of a dimension, with the sign of a floor. */
    String title(DimensionScore score) {
        return dimensions().title(score.id());
    }

    /** The score that is aimed at on a dimension. */
    BigDecimal target(DimensionScore score) {
        return Weighing.target(dimensions().get(score.id()), view.thresholds());
    }

    /** A day with its month in full. */
    String day(LocalDate day) {
        return phrases.figures().longDay(day);
    }

    String number(Fraction number) {
        return phrases.figures().number(number.decimal());
    }

    /** The number with its sign: how far above or below. */
    String signed(Fraction number) {
        return (number.signum() > 0 ? "+" : "") + number(number);
    }

    /** Words in a row: one, two and three. */
    String row(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : say("screen.and", String.join(", ", words.subList(0, last)), words.get(last));
    }

    /** Words as the start of a line. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
