package kring.health.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signal.State;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** How a circle does, on a page to read in a minute: alarms first, then every signal, then their trends. */
public final class HealthReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final SignalWords words;

    /** A report on a circle of which these quarters were held. */
    public HealthReport(Letterhead letterhead, Snapshot snapshot, List<HeldQuarter> held) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.snapshot = snapshot;
        this.words = new SignalWords(phrases, snapshot, held);
    }

    /** The whole report for an audience. */
    public Report compose(Health health, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        health.signals().stream()
                .filter(signal -> signal.state() == State.ALARM)
                .map(this::alarm)
                .forEach(blocks::add);
        blocks.add(new Paragraph(lead(health)));
        blocks.add(table(health));
        blocks.add(new Paragraph(Text.of("")
                .then(
                        phrases.say(
                                audience.kind() == Audience.Kind.FACILITATOR
                                        ? "health.note.facilitator"
                                        : "health.note.others"),
                        Text.Stress.QUIET)));
        List<Block> charts = new HealthCharts(phrases, words).of(health);
        if (!charts.isEmpty()) {
            blocks.add(new Section(phrases.say("health.trends"), charts));
        }
        return letterhead.report(phrases.say("health.title"), subtitle(health), blocks);
    }

    private String subtitle(Health health) {
        return health.quarter() == null
                ? letterhead.circle()
                : phrases.say("health.subtitle", letterhead.circle(), health.quarter());
    }

    private Callout alarm(Signal signal) {
        return new Callout(
                Tone.BAD, words.name(signal.id()), Text.of(phrases.say("health.advice." + Kebab.of(signal.advice()))));
    }

    /** After which meeting, and how many signals stand how. */
    private String lead(Health health) {
        String when = health.quarter() == null
                ? phrases.say("health.none-held")
                : phrases.say(
                        "health.after",
                        phrases.figures()
                                .longDay(snapshot.record(health.quarter())
                                        .meeting()
                                        .date()));
        String counts = Arrays.stream(State.values())
                .filter(state -> count(health, state) > 0)
                .map(state -> phrases.say("health.count." + Kebab.of(state), count(health, state)))
                .collect(Collectors.joining(", "));
        return when + " " + phrases.say("health.counts", health.signals().size(), counts);
    }

    private static long count(Health health, State state) {
        return health.signals().stream()
                .filter(signal -> signal.state() == state)
                .count();
    }

    /** Every signal in a row. */
    public Table table(Health health) {
        List<Column> columns = List.of(
                column("signal", Column.Kind.TEXT, 26),
                column("state", Column.Kind.STATUS, 11),
                column("now", Column.Kind.TEXT, 32),
                column("whom", Column.Kind.TEXT, 21),
                column("step", Column.Kind.TEXT, 36));
        return new Table(
                "signals",
                columns,
                health.signals().stream()
                        .map(signal -> List.of(
                                Cell.words(words.name(signal.id())),
                                words.state(signal.state()),
                                words.now(signal),
                                words.whom(signal),
                                words.step(signal)))
                        .toList());
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("health.column." + key), kind, width);
    }
}
