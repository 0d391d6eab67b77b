package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Threshold;
import kring.model.Venture;
import kring.model.value.Kebab;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.table.Columns;
import kring.ventures.Gates;
import kring.ventures.Lack;
import kring.ventures.Risks;
import kring.ventures.Ventures;
import kring.ventures.VenturesView;
import org.jspecify.annotations.Nullable;

/** Says in words how a venture stands, with the facts behind each flag. */
record VentureWording(Phrases phrases, VenturesView view) {
    String stage(Venture.Stage stage) {
        return phrases.say("venture.stage." + Kebab.of(stage));
    }

    String lack(Lack lack) {
        return phrases.say(
                "venture.lack." + Kebab.of(lack), number(Threshold.INTENT_MEMBERS), number(Threshold.INTENT_USERS));
    }

    /** A flag in few words. */
    String brief(Ventures.Flag flag) {
        return phrases.say("venture.flag." + Kebab.of(flag) + ".brief");
    }

    /** A flag, once for every fact behind it. */
    List<String> flag(Ventures.Flag flag, Venture venture) {
        String key = "venture.flag." + Kebab.of(flag);
        return switch (flag) {
            case NO_RETURN -> List.of(phrases.say(key, members(Risks.withoutReturn(venture))));
            case ONE_SOURCE ->
                view.risks().sources(venture).stream()
                        .map(source -> phrases.say(
                                key,
                                member(source.member()),
                                phrases.figures().share(source.share()),
                                Objects.requireNonNull(kind(source.kind()))))
                        .toList();
            case LEAD_OVERLOADED ->
                List.of(phrases.say(
                        key,
                        member(Objects.requireNonNull(venture.lead())),
                        view.risks().ledBy(venture.lead()).stream()
                                .map(id -> Objects.requireNonNull(
                                                view.ventures().get(id))
                                        .name())
                                .collect(Collectors.joining(", "))));
            case NO_STEP ->
                List.of(phrases.say(
                        key,
                        number(Threshold.NO_STEP_MONTHS),
                        venture.lastSign(view.risks().today())
                                .map(phrases.figures()::day)
                                .orElse(phrases.say("venture.never"))));
            case LEAD_LEFT -> List.of(phrases.say(key, members(view.risks().gone(venture))));
        };
    }

    /** In few words what stands out and what is missing; the facts stand on the venture's own page. */
    List<String> attention(Ventures.Status status) {
        return Stream.concat(
                        status.flags().stream().map(this::brief),
                        status.missing().stream().map(lack -> phrases.say("venture.missing", lack(lack))))
                .toList();
    }

    /** What is put in; null where that is not said. */
    @Nullable
    String kind(Venture.Contribution.@Nullable Kind kind) {
        return kind == null ? null : phrases.say("venture.kind." + Kebab.of(kind));
    }

    private String members(List<String> ids) {
        return ids.stream().map(this::member).collect(Collectors.joining(", "));
    }

    String member(String id) {
        return Objects.requireNonNull(view.names().get(id), id);
    }

    String name(Ventures.Status status) {
        return view.venture(status).name();
    }

    /** Who leads a venture; null when nobody does. */
    @Nullable
    String lead(Ventures.Status status) {
        String lead = view.venture(status).lead();
        return lead == null ? null : member(lead);
    }

    Cell since(Ventures.Status status) {
        return day(view.venture(status).since());
    }

    /** When something happened, as exactly as it is known. */
    Cell day(@Nullable Period date) {
        if (date == null) {
            return Cell.EMPTY;
        }
        return date.isDay()
                ? Cell.day(date.last())
                : Cell.words(phrases.figures().shortPeriod(date.code()));
    }

    /** When it last showed a sign of life. */
    Cell last(Ventures.Status status) {
        return Cell.day(view.venture(status).lastSign(view.risks().today()).orElse(null));
    }

    /** An ambition in its member's words. */
    @Nullable
    String ambition(Ventures.Shared shared) {
        return view.ambitions().get(shared);
    }

    /** Somebody's part in words: the role, and whether they will use it. */
    String role(Venture.Part part) {
        String role = part.role() == null ? "" : part.role();
        if (!part.user()) {
            return role;
        }
        String user = phrases.say("venture.user");
        return role.isEmpty() ? user : role + " (" + user + ")";
    }

    /** A contribution in words: its kind, what it is, how much, and which share. */
    String contribution(Venture.Contribution contribution) {
        List<String> parts = new ArrayList<>();
        if (contribution.text() != null) {
            parts.add(contribution.text());
        }
        if (contribution.amount() != null) {
            parts.add(phrases.figures().amount(contribution.amount(), contribution.unit()));
        }
        if (contribution.share() != null) {
            parts.add(phrases.say("venture.share", phrases.figures().share(contribution.share())));
        }
        String words = String.join(", ", parts);
        return contribution.kind() == null ? words : kind(contribution.kind()) + ": " + words;
    }

    /** What kind of value somebody gets back; null where that is not said. */
    @Nullable
    String value(Venture.Return back) {
        return back.kind() == null ? null : phrases.say("venture.return." + Kebab.of(back.kind()));
    }

    /** How much somebody gets back: a number in its unit, or words; empty where that is not said. */
    static Cell amount(Venture.Return back, Function<Venture.Return, @Nullable String> amount) {
        String text = amount.apply(back);
        return Venture.Return.number(text)
                .map(number -> Cell.amount(number, back.unit()))
                .orElseGet(() -> Cell.words(text == null || back.unit() == null ? text : text + " " + back.unit()));
    }

    /** What each gate asks today. */
    Gates gates() {
        return view.risks().gates();
    }

    /** The columns of tables about ventures. */
    Columns columns() {
        return new Columns(phrases, "venture.column.");
    }

    /** A line for each; nothing where there are none. */
    static <T> Cell lines(List<T> all, Function<? super T, String> words) {
        return all.isEmpty()
                ? Cell.EMPTY
                : new Cell.Lines(all.stream().map(words).toList());
    }

    private int number(Threshold threshold) {
        return view.thresholds().whole(threshold);
    }
}
