package kring.review.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Figures;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Cell;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.review.PromiseOutcome;
import kring.review.Promised;
import kring.review.Review.Aim;
import kring.review.Review.Goal;
import kring.review.Review.Result;
import kring.review.ReviewView;
import org.jspecify.annotations.Nullable;

/** Says in words what came of a year. */
record ReviewWording(Phrases phrases, ReviewView view) {
    /** The phrase of a key of this feature. */
    String words(String key, Object... arguments) {
        return phrases.say("review." + key, arguments);
    }

    Columns columns() {
        return new Columns(phrases, "review.column.");
    }

    private Figures figures() {
        return phrases.figures();
    }

    /** A person by name; by id where there is no such person. */
    String name(String id) {
        ReviewView.Person person = view.people().get(id);
        return person == null ? id : person.name();
    }

    /** Somebody's organisation; null where it is not known. */
    @Nullable
    String organisation(String member) {
        ReviewView.Person person = view.people().get(member);
        return person == null ? null : person.organisation();
    }

    /** What is known of some words, between points in the middle. */
    static String joined(@Nullable String... words) {
        return Stream.of(words).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** What the quarters looked back on are called. */
    SpanWording span() {
        return new SpanWording(phrases, view.span(), view.ahead());
    }

    String period(Quarter quarter) {
        return figures().period(quarter.code());
    }

    String shortly(Quarter quarter) {
        return figures().shortPeriod(quarter.code());
    }

    /** When something happened, as exactly as it is known. */
    String when(Result result) {
        return figures().date(view.dates().getOrDefault(result, result.date()).code());
    }

    /** What an ambition is about; its id where nobody knows more. */
    String ambition(Aim aim) {
        return known(aim).map(Ambition::text).orElse(aim.ambition());
    }

    Optional<Ambition> known(Aim aim) {
        return Optional.ofNullable(view.ambitions().get(aim));
    }

    /** One after the other on a line, the first with its full stop. */
    static String sentences(String one, String next) {
        return one + (".!?…".indexOf(one.charAt(one.length() - 1)) < 0 ? ". " : " ") + next;
    }

    /** How an ambition stands. */
    Cell status(Goal goal) {
        AmbitionEntry.Status status = goal.status();
        Tone tone = switch (status) {
            case ACTIVE -> Tone.OPEN;
            case ACHIEVED -> Tone.GOOD;
            case PAUSED, DROPPED, REPLACED -> Tone.STEADY;
        };
        return new Cell.Status(tone, phrases.say("status." + Kebab.of(status)));
    }

    /** What came of a promise, in one word. */
    String outcome(PromiseOutcome outcome) {
        return outcome == PromiseOutcome.OPEN ? words("open") : phrases.say("change." + Kebab.of(outcome));
    }

    Tone tone(PromiseOutcome outcome) {
        return switch (outcome) {
            case KEPT -> Tone.GOOD;
            case PARTLY -> Tone.STEADY;
            case SLIPPED -> Tone.WATCH;
            case BROKEN -> Tone.BAD;
            case UNANSWERED -> Tone.BACK;
            case OPEN -> Tone.OPEN;
        };
    }

    /** How many of some promises came to what; nothing where there are none. */
    String counts(List<Promised> promised) {
        return Stream.of(PromiseOutcome.values())
                .filter(outcome -> count(promised, outcome) > 0)
                .map(outcome -> count(promised, outcome) + " " + outcome(outcome))
                .collect(Collectors.joining(", "));
    }

    /** How many promises there were, and what came of them. */
    String sum(List<Promised> promised) {
        return promised.isEmpty()
                ? words("promises.none")
                : phrases.count("review.sum", promised.size(), counts(promised));
    }

    static long count(List<Promised> promised, PromiseOutcome outcome) {
        return promised.stream().filter(one -> one.outcome() == outcome).count();
    }

    /** The words themselves, else the id that stands for them. */
    static String text(@Nullable String text, String id) {
        return text == null ? id : text;
    }

    /** What came of it, and by whom. */
    String result(Result result) {
        return result("result.", result);
    }

    /** What the reader achieved or received, without the name. */
    String own(Result result) {
        return result("own.result.", result);
    }

    private String result(String keys, Result result) {
        String key = keys + Kebab.of(result.kind());
        String member = result.member() == null ? "" : name(result.member());
        return switch (result.kind()) {
            case AMBITION, ACHIEVEMENT -> words(key, member, text(result.text(), result.id()));
            case EXCHANGE ->
                words(
                        key,
                        member,
                        name(Objects.requireNonNull(view.givers().get(result.id()))),
                        text(result.text(), phrases.say("exchange.unnamed", result.id())));
            case GATE -> gate(key, result.id().split("/", 2), result.text());
            case STEP -> words(key, venture(result.id()), text(result.text(), words("result.untold")));
            case DECISION -> words(key, text(result.text(), result.id()));
        };
    }

    private String gate(String key, String[] id, @Nullable String note) {
        String passed = words(key, venture(id[0]), phrases.say("venture.stage." + id[1]));
        return note == null ? passed : passed + " " + note;
    }

    private String venture(String id) {
        return view.ventures().getOrDefault(id, id);
    }

    /** A share, or a sign that nobody knows it. */
    String share(@Nullable BigDecimal share) {
        return share == null ? words("unknown") : figures().share(share);
    }
}
