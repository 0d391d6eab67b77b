package kring.progress.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Promise;
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
            case KEPT, PARTLY, BROKEN, SLIPPED, RECEIVED -> view.note(change);
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

    /** Where an ambition is now, and from where to where it goes; nothing while nothing is measured. */
    @Nullable
    String measured(AmbitionLine line) {
        Ambition.Measure measure = line.measure();
        BigDecimal value = line.standing().value();
        if (value == null) {
            return null;
        }
        String now = phrases.figures().amount(value, measure.unit());
        return measure.direction() == 0
                ? now
                : phrases.say(
                        "ambition.measured",
                        now,
                        phrases.figures().signed(Objects.requireNonNull(measure.baseline()), measure.unit()),
                        phrases.figures().signed(Objects.requireNonNull(measure.target()), measure.unit()));
    }

    /** What is promised, and by when. */
    String promise(Promise promise) {
        return byDay(Objects.requireNonNullElse(promise.text(), promise.id()), promise.due());
    }

    /** Something that is promised, and by when where that is known. */
    String byDay(String text, @Nullable LocalDate due) {
        return due == null
                ? text
                : phrases.say("progress.by-day", text, phrases.figures().longDay(due));
    }

    /** What was done for an ambition, and what shows it. */
    String done(AmbitionEntry entry) {
        if (entry.evidence() == null) {
            return Objects.requireNonNullElse(entry.done(), "");
        }
        return entry.done() == null
                ? phrases.say("progress.evidence", entry.evidence())
                : phrases.say("progress.done", entry.done(), entry.evidence());
    }

    /** How an ambition stands: open, or how it was closed. */
    Cell.Status status(AmbitionLine line) {
        AmbitionEntry.Status status = line.standing().status();
        Tone tone = switch (status) {
            case ACTIVE -> Tone.OPEN;
            case ACHIEVED -> Tone.GOOD;
            case PAUSED, DROPPED, REPLACED -> Tone.STEADY;
        };
        return new Cell.Status(tone, phrases.say("status." + Kebab.of(status)));
    }

    /** How sure the member is of an ambition, from 1 to 5. */
    Cell confidence(AmbitionLine line) {
        Integer confidence = line.standing().confidence();
        return confidence == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(confidence), "");
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
