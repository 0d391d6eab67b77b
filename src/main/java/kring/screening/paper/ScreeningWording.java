package kring.screening.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.Charter;
import kring.model.Charter.Dimension;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.value.Fraction;
import kring.model.value.Kebab;
import kring.report.table.Columns;
import kring.screening.DimensionScore;
import kring.screening.Weighing;

/** Says in words what a screening is about: people, dimensions, numbers. */
public final class ScreeningWording {
    private static final String FLOOR = " †";

    private final Phrases phrases;
    private final Snapshot snapshot;

    public ScreeningWording(Phrases phrases, Snapshot snapshot) {
        this.phrases = phrases;
        this.snapshot = snapshot;
    }

    Phrases phrases() {
        return phrases;
    }

    Snapshot snapshot() {
        return snapshot;
    }

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

    /** A person by name; by id where there is no such member. */
    String person(String id) {
        return snapshot.name(id);
    }

    /** How a person belongs to the circle; empty where there is no such member. */
    String role(String id) {
        return Optional.ofNullable(snapshot.members().get(id))
                .map(member -> word("screen-role.", member.status()))
                .orElse("");
    }

    Screening screening(String id) {
        return snapshot.screenings().get(id);
    }

    List<Dimension> dimensions() {
        return snapshot.circle().charter().screened();
    }

    Dimension dimension(String id) {
        return dimensions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A dimension's name in this language, else in another, else as everybody calls it, else its id. */
    String name(Dimension dimension) {
        String name = dimension.name().get(phrases.language().code());
        if (name != null) {
            return name;
        }
        String key = "dimension." + dimension.id();
        return dimension.name().values().stream()
                .sorted()
                .findFirst()
                .orElseGet(() -> phrases.has(key) ? phrases.say(key) : dimension.id());
    }

    /** The name with the sign of a floor. */
    String title(Dimension dimension) {
        return dimension.floor() ? name(dimension) + FLOOR : name(dimension);
    }

    /** What a score looks like in practice; empty where the charter does not say. */
    String anchor(Dimension dimension, int score) {
        String key = "dimension." + dimension.id() + "." + score;
        boolean usual = snapshot.circle().charter().dimensions().isEmpty();
        return usual && phrases.has(key)
                ? phrases.say(key)
                : dimension.anchors().getOrDefault(score, "");
    }

    /** The score that is aimed at on a dimension. */
    BigDecimal target(DimensionScore score) {
        return Weighing.target(dimension(score.id()), snapshot.circle().thresholds());
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

    /** The charter's one sentence; empty where there is none. */
    String intention() {
        Charter charter = snapshot.circle().charter();
        return charter.intention() == null ? "" : charter.intention().strip();
    }
}
