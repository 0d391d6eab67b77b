package kring.health.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kring.health.Health;
import kring.health.HealthView;
import kring.health.Signal;
import kring.health.Signal.State;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** How a circle does, on a page to read in a minute: alarms first, then every signal, then their trends. */
public final class HealthReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final HealthView view;
    private final Health health;
    private final SignalWording words;

    /** A report on what its readers may see. */
    public HealthReport(Letterhead letterhead, HealthView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.health = view.health();
        this.words = new SignalWording(phrases, view);
    }

    /** The whole report. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        health.signals().stream()
                .filter(signal -> signal.state() == State.ALARM)
                .map(this::alarm)
                .forEach(blocks::add);
        blocks.add(new Paragraph(lead()));
        blocks.add(table());
        String note = phrases.say(view.complete() ? "health.note.facilitator" : "health.note.others");
        blocks.add(new Paragraph(Text.of("").then(note, Text.Stress.QUIET)));
        List<Block> charts = new HealthCharts(phrases, view).all();
        if (!charts.isEmpty()) {
            blocks.add(new Section(phrases.say("health.trends"), charts));
        }
        return letterhead.report(phrases.say("health.title"), subtitle(), blocks);
    }

    private String subtitle() {
        return health.quarter() == null
                ? letterhead.circle()
                : phrases.say(
                        "health.subtitle",
                        letterhead.circle(),
                        phrases.figures().period(health.quarter().code()));
    }

    private Callout alarm(Signal signal) {
        return new Callout(Tone.BAD, words.name(signal), Text.of(words.step(signal)));
    }

    /** After which meeting, and how many signals stand how. */
    private String lead() {
        String when = view.meeting() == null
                ? phrases.say("health.none-held")
                : phrases.say("health.after", phrases.figures().longDay(view.meeting()));
        String counts = Arrays.stream(State.values())
                .filter(state -> count(state) > 0)
                .map(state -> phrases.say("health.count." + Kebab.of(state), count(state)))
                .collect(Collectors.joining(", "));
        return when + " " + phrases.say("health.counts", health.signals().size(), counts);
    }

    private long count(State state) {
        return health.signals().stream()
                .filter(signal -> signal.state() == state)
                .count();
    }

    /** Every signal in a row. */
    public Table table() {
        Columns columns = words.columns();
        return Columns.table(
                "signals",
                health.signals(),
                columns.text("signal", 26, words::name),
                columns.column("state", Kind.STATUS, 11, words::state),
                columns.text("now", 32, words::now),
                columns.text("whom", 21, words::whom),
                columns.text("step", 36, words::step));
    }
}
