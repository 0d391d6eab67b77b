package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.Venture;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.ventures.Lack;
import kring.ventures.Risks;
import kring.ventures.VentureFlag;
import kring.ventures.Ventures;

/** Says in words how a venture stands, with the facts behind each flag. */
record VentureWords(Phrases phrases, Snapshot snapshot, Risks risks) {
    String stage(Venture.Stage stage) {
        return phrases.say("venture.stage." + Kebab.of(stage));
    }

    String lack(Lack lack) {
        return phrases.say(
                "venture.lack." + Kebab.of(lack), number(Threshold.INTENT_MEMBERS), number(Threshold.INTENT_USERS));
    }

    /** A flag in few words. */
    String brief(VentureFlag flag) {
        return phrases.say("venture.flag." + Kebab.of(flag) + ".brief");
    }

    /** A flag, once for every fact behind it. */
    List<String> flag(VentureFlag flag, Venture venture) {
        String key = "venture.flag." + Kebab.of(flag);
        return switch (flag) {
            case NO_RETURN ->
                List.of(phrases.say(
                        key,
                        risks.withoutReturn(venture).stream().map(this::member).collect(Collectors.joining(", "))));
            case ONE_SOURCE ->
                risks.sources(venture).stream()
                        .map(source -> phrases.say(
                                key,
                                member(source.member()),
                                phrases.figures().share(source.share()),
                                kind(source.kind())))
                        .toList();
            case LEAD_OVERLOADED ->
                List.of(phrases.say(
                        key,
                        member(venture.lead()),
                        risks.ledBy(venture.lead()).stream().map(this::venture).collect(Collectors.joining(", "))));
            case NO_STEP ->
                List.of(phrases.say(
                        key,
                        number(Threshold.NO_STEP_MONTHS),
                        venture.lastSign().map(phrases.figures()::day).orElse(phrases.say("venture.never"))));
        };
    }

    /** All flags of a venture in words. */
    List<String> flags(Ventures.Status status, Venture venture) {
        List<String> words = new ArrayList<>();
        status.flags().forEach(flag -> words.addAll(flag(flag, venture)));
        return words;
    }

    String kind(Venture.Contribution.Kind kind) {
        return phrases.say("venture.kind." + Kebab.of(kind));
    }

    /** A member by name; by id where there is no such member. */
    String member(String id) {
        return Optional.ofNullable(snapshot.members().get(id)).map(Member::name).orElse(id);
    }

    private String venture(String id) {
        return snapshot.ventures().get(id).name();
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

    Cell returned(Venture.Return back) {
        return Cell.words(back.kind() == null ? null : phrases.say("venture.return." + Kebab.of(back.kind())));
    }

    Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("venture.column." + key), kind, width);
    }

    static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }

    private int number(Threshold threshold) {
        return snapshot.circle().thresholds().whole(threshold);
    }
}
