package kring.matching.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.ExchangeLedger;
import kring.matching.Matching;
import kring.matching.Matching.Balance;
import kring.matching.Matching.Running;
import kring.matching.Matching.Unmatched;
import kring.matching.Matching.Unsought;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.document.Text;

/** What runs, what goes round, what waits and who gave what, as tables for documents and workbooks alike. */
final class MatchTables {
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final PeopleNames people;
    private final MatchWording wording;

    MatchTables(Phrases phrases, Snapshot snapshot, Audience audience) {
        this.phrases = phrases;
        this.snapshot = snapshot;
        this.people = new PeopleNames(snapshot, audience);
        this.wording = new MatchWording(phrases, snapshot);
    }

    Table running(List<Running> running) {
        Map<String, Exchange> exchanges =
                new ExchangeLedger(snapshot).running().collect(Collectors.toMap(Exchange::id, Function.identity()));
        return new Table(
                "running",
                List.of(
                        column("giver", Column.Kind.TEXT, 18),
                        column("receiver", Column.Kind.TEXT, 18),
                        column("about", Column.Kind.TEXT, 42),
                        column("status", Column.Kind.STATUS, 14),
                        column("since", Column.Kind.TEXT, 9)),
                running.stream()
                        .map(one -> List.of(
                                name(one.giver()),
                                name(one.receiver()),
                                Cell.words(wording.about(exchanges.get(one.exchange()))),
                                (Cell) new StrengthMarks(phrases).status(one.status()),
                                Cell.words(one.quarter().code())))
                        .toList());
    }

    Bullets rings(List<List<String>> rings) {
        return new Bullets(rings.stream()
                .map(ring -> Stream.concat(ring.stream(), Stream.of(ring.get(0)))
                        .map(people::name)
                        .collect(Collectors.joining(" → ")))
                .map(Text::of)
                .toList());
    }

    Table unmatched(List<Unmatched> unmatched) {
        return new Table(
                "unmatched",
                List.of(
                        column("member", Column.Kind.TEXT, 18),
                        column("get", Column.Kind.TEXT, 42),
                        column("quarters", Column.Kind.NUMBER, 10),
                        column("advice", Column.Kind.TEXT, 30)),
                unmatched.stream()
                        .map(one -> List.of(
                                name(one.member()),
                                Cell.words(wording.get(one.member(), one.get())),
                                number(one.quarters()),
                                Cell.words(advice(one.quarters()))))
                        .toList());
    }

    private String advice(int quarters) {
        int bound = snapshot.circle().thresholds().whole(Threshold.REWORD_QUARTERS);
        return phrases.say(quarters >= bound ? "unmatched.reword" : "unmatched.ask");
    }

    Table unsought(List<Unsought> unsought) {
        return new Table(
                "unsought",
                List.of(
                        column("member", Column.Kind.TEXT, 18),
                        column("bring", Column.Kind.TEXT, 46),
                        column("terms", Column.Kind.TEXT, 30)),
                unsought.stream()
                        .map(one -> List.of(
                                name(one.member()),
                                Cell.words(wording.bring(one.member(), one.bring())),
                                Cell.words(wording.offered(one.member(), one.bring()))))
                        .toList());
    }

    Table balance(List<Balance> balance) {
        return new Table(
                "balance",
                List.of(
                        column("member", Column.Kind.TEXT, 20),
                        column("given", Column.Kind.NUMBER, 10),
                        column("got", Column.Kind.NUMBER, 10),
                        column("talk", Column.Kind.TEXT, 44)),
                balance.stream()
                        .map(one -> List.of(
                                name(one.member()), number(one.given()), number(one.received()), (Cell) new Cell.Lines(
                                        one.flags().stream().map(this::flag).toList())))
                        .toList());
    }

    private String flag(Matching.Flag flag) {
        return phrases.say(
                "flag." + Kebab.of(flag), snapshot.circle().thresholds().whole(Threshold.ISOLATED_QUARTERS));
    }

    private Cell name(String member) {
        return Cell.words(people.name(member));
    }

    private static Cell number(int number) {
        return Cell.amount(BigDecimal.valueOf(number), "");
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("column." + key), kind, width);
    }
}
