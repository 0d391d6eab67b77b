package kring.matching.paper;

import java.math.BigDecimal;
import java.util.Objects;
import kring.language.Phrases;
import kring.matching.Matching;
import kring.matching.MatchingView;
import kring.matching.MatchingView.Knower;
import kring.matching.MatchingView.KnownTag;
import kring.matching.MatchingView.MemberBalance;
import kring.model.Threshold;
import kring.model.person.Achievement;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;

/** What runs, what waits and who gave what, as tables for documents and workbooks alike. */
final class MatchTables {
    private final Phrases phrases;
    private final MatchingView seen;
    private final MatchWording wording;
    private final Columns columns;

    MatchTables(Phrases phrases, MatchingView seen) {
        this.phrases = phrases;
        this.seen = seen;
        this.wording = new MatchWording(phrases);
        this.columns = new Columns(phrases, "column.");
    }

    Table running() {
        return Columns.table(
                "running",
                seen.running().toList(),
                columns.text("giver", 18, known -> known.giver().name()),
                columns.text("receiver", 18, known -> known.receiver().name()),
                columns.text("about", 42, wording::about),
                columns.column(
                        "status",
                        Kind.STATUS,
                        14,
                        known -> wording.status(known.exchange().status())),
                columns.period("since", known -> known.quarter().code()));
    }

    /** Every exchange, also those that have ended. */
    Table exchanges() {
        return Columns.table(
                "exchanges",
                seen.exchanges(),
                columns.text("giver", 18, known -> known.giver().name()),
                columns.text("receiver", 18, known -> known.receiver().name()),
                columns.text("about", 46, wording::about),
                columns.column(
                        "status",
                        Kind.STATUS,
                        16,
                        known -> wording.status(known.exchange().status())),
                columns.period("since", known -> known.quarter().code()),
                columns.column(
                        "date",
                        Kind.DATE,
                        12,
                        known -> Cell.day(known.exchange().date())),
                columns.text("note", 46, known -> known.exchange().note()));
    }

    Table answered() {
        return Columns.table(
                "answered",
                seen.answered(),
                columns.text("member", 18, one -> one.exchange().receiver().name()),
                columns.text("get", 34, one -> wording.get(one.get())),
                columns.text("giver", 18, one -> one.exchange().giver().name()),
                columns.period("since", one -> one.exchange().quarter().code()),
                columns.text("advice", 32, one -> phrases.say("answered.advice")));
    }

    Table unmatched() {
        return Columns.table(
                "unmatched",
                seen.unmatched(),
                columns.text("member", 18, one -> one.member().name()),
                columns.text("get", 42, one -> wording.get(one.get())),
                columns.column("quarters", Kind.NUMBER, 10, one -> number(one.quarters())),
                columns.text("advice", 30, one -> advice(one.quarters())));
    }

    private String advice(int quarters) {
        int bound = seen.thresholds().whole(Threshold.REWORD_QUARTERS);
        return phrases.say(quarters >= bound ? "unmatched.reword" : "unmatched.ask");
    }

    Table unsought() {
        return Columns.table(
                "unsought",
                seen.unsought(),
                columns.text("member", 18, one -> one.member().name()),
                columns.text("bring", 46, one -> wording.bring(one.bring())),
                columns.text("terms", 30, one -> wording.offered(one.bring())));
    }

    /** Who knows what: a row for each tag. */
    Table knowledge() {
        return Columns.table(
                "knowledge",
                seen.knowledge(),
                columns.text("tag", 20, KnownTag::tag),
                columns.column(
                        "knowers",
                        Kind.TEXT,
                        76,
                        known -> new Cell.Lines(
                                known.knowers().stream().map(this::knower).toList())));
    }

    private String knower(Knower knower) {
        String name = knower.member().name();
        if (knower.bring() != null) {
            return phrases.say("knower", name, wording.bring(knower.bring()));
        }
        Achievement achievement = Objects.requireNonNull(knower.achievement());
        String what = wording.achievement(achievement);
        return achievement.date() == null
                ? phrases.say("knower", name, what)
                : phrases.say(
                        "knower.since", name, what, achievement.date().last().getYear());
    }

    Table balance() {
        return Columns.table(
                "balance",
                seen.balance(),
                columns.text("member", 20, one -> one.member().name()),
                columns.column(
                        "given", Kind.NUMBER, 10, one -> number(one.balance().given())),
                columns.column(
                        "got", Kind.NUMBER, 10, one -> number(one.balance().received())),
                columns.column("talk", Kind.TEXT, 44, this::talk));
    }

    private Cell talk(MemberBalance one) {
        return new Cell.Lines(one.balance().flags().stream().map(this::flag).toList());
    }

    private String flag(Matching.Flag flag) {
        return phrases.say("flag." + Kebab.of(flag), seen.thresholds().whole(Threshold.ISOLATED_QUARTERS));
    }

    private static Cell number(int number) {
        return Cell.amount(BigDecimal.valueOf(number), "");
    }
}
