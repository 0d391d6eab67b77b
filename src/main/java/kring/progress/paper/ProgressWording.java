package kring.progress.paper;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.Change.Kind;
import kring.progress.Change.Subject;
import kring.progress.Fact;
import kring.report.document.Cell;
import kring.report.document.Tone;
import org.jspecify.annotations.Nullable;

/** Says changes in words. */
final class ProgressWording {
    private final Phrases phrases;
    private final ProgressView view;

    ProgressWording(Phrases phrases, ProgressView view) {
        this.phrases = phrases;
        this.view = view;
    }

    /** A state by its name, in a sentence: a quarter as people say it. */
    String state(String name) {
        String words = phrases.figures().period(name);
        return words.equals(name) ? name : phrases.say("progress.quarter", words);
    }

    /** What a change is about: the ambition's text, the promise, the ask. */
    String about(Change change) {
        return switch (change.subject()) {
            case CHECKIN -> phrases.say("progress.checkin");
            case AMBITION, CONFIDENCE -> ambition(change).map(Ambition::text).orElse(change.thing());
            case PROMISE, ASK -> change.before() instanceof Fact.Words words ? words.text() : change.thing();
        };
    }

    /** What happened, as a status. */
    Cell.Status what(Kind kind) {
        return new Cell.Status(tone(kind), phrases.say("change." + Kebab.of(kind)));
    }

    /** The circumstances and what was noted with them; empty where nothing is to be added. */
    String how(Change change) {
        return Stream.of(circumstances(change), Objects.requireNonNullElse(noted(change), ""))
                .filter(words -> !words.isEmpty())
                .reduce((words, more) -> words + (words.matches("(?s).*[.!?…]") ? " " : ". ") + more)
                .orElse("");
    }

    private @Nullable String noted(Change change) {
        return switch (change.kind()) {
            case KEPT, PARTLY, BROKEN, SLIPPED, RECEIVED -> view.words().note(change);
            case REPLACED -> view.reason(change);
            default -> null;
        };
    }

    /** From what to what, why, by whom. */
    private String circumstances(Change change) {
        return switch (change.kind()) {
            case ADVANCED, REGRESSED, UNMOVED -> moved(change);
            case ACHIEVED -> change.after() == null ? "" : amount(change, change.after());
            case SOFTENED, RAISED -> say("target", amount(change, change.before()), amount(change, change.after()));
            case POSTPONED -> postponed(change);
            case REWORDED -> say("was", shown(change.before()));
            case SILENT -> say(change.after() == null ? "gone" : "no-word");
            case REPLACED -> change.after() == null ? "" : say("by", successor(change));
            case REVIVED ->
                say(
                        "was",
                        phrases.say("status."
                                + Kebab.of(((Fact.Stands) Objects.requireNonNull(change.before())).status())));
            case SLIPPED -> phrases.count("how.slipped", Objects.requireNonNull(change.count()));
            case RECEIVED -> change.after() == null ? "" : say("from", view.name(shown(change.after())));
            case UP, DOWN -> say("confidence", shown(change.before()), shown(change.after()));
            default -> change.subject() == Subject.AMBITION && change.kind() != Kind.NEW ? shown(change.after()) : "";
        };
    }

    private String say(String key, Object... arguments) {
        return phrases.say("how." + key, arguments);
    }

    private String moved(Change change) {
        String target = ambition(change)
                .map(ambition -> ambition.measure().target())
                .map(number -> " " + say("of-target", phrases.figures().signed(number, unit(change))))
                .orElse("");
        String unit = unit(change);
        String to = phrases.figures().amount(number(change.after()), unit);
        return change.kind() == Kind.UNMOVED
                ? to + target
                : say("moved", phrases.figures().signed(number(change.before()), unit), to) + target;
    }

    private String postponed(Change change) {
        String dates = say("due", shown(change.before()), shown(change.after()));
        return change.count() == null || change.count() < 2 ? dates : dates + ", " + say("times", change.count());
    }

    private String successor(Change change) {
        String id = shown(change.after());
        return view.ambition(change.member(), id).map(Ambition::text).orElse(id);
    }

    private String amount(Change change, @Nullable Fact fact) {
        return fact == null ? say("none") : phrases.figures().amount(number(fact), unit(change));
    }

    private String unit(Change change) {
        return ambition(change).map(ambition -> ambition.measure().unit()).orElse("");
    }

    private Optional<Ambition> ambition(Change change) {
        return view.ambition(change.member(), change.thing());
    }

    private static BigDecimal number(@Nullable Fact fact) {
        return ((Fact.Amount) Objects.requireNonNull(fact)).number();
    }

    private String shown(@Nullable Fact fact) {
        if (fact instanceof Fact.Words words) {
            return words.text();
        }
        if (fact instanceof Fact.Amount amount) {
            return phrases.figures().number(amount.number());
        }
        if (fact instanceof Fact.Day day) {
            return phrases.figures().day(day.date());
        }
        return fact == null ? "" : say("none");
    }

    private static Tone tone(Kind kind) {
        return switch (kind) {
            case ACHIEVED, KEPT, RECEIVED -> Tone.GOOD;
            case ADVANCED, RAISED, REVIVED, UP -> Tone.FORWARD;
            case REGRESSED, DOWN -> Tone.BACK;
            case BROKEN -> Tone.BAD;
            case ABSENT, SILENT, SOFTENED, POSTPONED, SLIPPED -> Tone.WATCH;
            case NEW, UNANSWERED -> Tone.OPEN;
            case PAUSED, DROPPED, REPLACED, UNMOVED, REWORDED, PARTLY -> Tone.STEADY;
        };
    }
}
