package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.agenda.Agenda;
import kring.agenda.AgendaAdvice;
import kring.agenda.AgendaView;
import kring.agenda.AgendaView.DiveNotes;
import kring.agenda.ItemReason.Why;
import kring.agenda.PlannedDeepDive;
import kring.agenda.RunSheet;
import kring.agenda.division.AgendaPart;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** The facilitator's run sheet: private, and by the clock (METHOD, Two documents). */
public final class RunSheetReport {
    private final Letterhead letterhead;
    private final AgendaView seen;
    private final RunSheet sheet;
    private final AgendaWording wording;
    private final boolean looksBack;

    /**
     * A run sheet with the agenda that was reduced to the facilitator.
     *
     * @param looksBack whether enough meetings were held to tell who is quiet
     */
    public RunSheetReport(Letterhead letterhead, AgendaView seen, RunSheet sheet, boolean looksBack) {
        this.looksBack = looksBack;
        this.letterhead = letterhead;
        this.seen = seen;
        this.sheet = sheet;
        this.wording = new AgendaWording(letterhead.phrases(), seen);
    }

    /** The whole run sheet. */
    public Report compose() {
        Agenda agenda = seen.agenda();
        Programme programme = new Programme(wording, seen);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Callout(Tone.WATCH, wording.words("private.title"), Text.of(wording.words("private"))));
        wording.intention()
                .map(intention ->
                        new Paragraph(Text.strong(intention.title() + ": ").then(intention.text())))
                .ifPresent(blocks::add);
        agenda.advice().forEach(advice -> blocks.add(advice(advice)));
        RoundSection round = new RoundSection(wording, seen, sheet);
        List<Block> course = new ArrayList<>(List.of(programme.parts("lead", this::lead), watched()));
        programme
                .outline(item -> round.isTold(item) || item.why().why() == Why.DEEPDIVE)
                .ifPresent(course::add);
        blocks.add(new Section(wording.words("course"), course));
        if (!agenda.order().isEmpty()) {
            blocks.add(round.section());
        }
        if (!agenda.deepdives().isEmpty()) {
            blocks.add(dives(agenda.deepdives()));
        }
        return letterhead.report(wording.words("runsheet"), wording.whenAndWhere(letterhead.circle()), blocks);
    }

    private Callout advice(AgendaAdvice advice) {
        String key = "advice." + Kebab.of(advice);
        return new Callout(
                Tone.OPEN,
                wording.words("advice"),
                Text.of(wording.words(key, seen.there().size())));
    }

    /** How to lead a part; a part that is asked more minutes than it has says so. */
    private String lead(Agenda.Block block) {
        String lead = wording.words("lead." + Kebab.of(block.id()));
        int asked = block.id() == AgendaPart.VENTURES || block.id() == AgendaPart.DECISIONS
                ? block.items().stream()
                        .mapToInt(item -> item.minutes() == null ? 0 : item.minutes())
                        .sum()
                : 0;
        return asked > block.minutes() ? lead + " " + wording.words("lead.tight", asked, block.minutes()) : lead;
    }

    /** Beside each question the steps by which it is treated. */
    private Section dives(List<PlannedDeepDive> dives) {
        Columns columns = wording.columns();
        return new Section(
                wording.part(AgendaPart.DEEPDIVE),
                Columns.table(
                        "dives",
                        dives,
                        columns.text("dive", 38, this::dive),
                        columns.column("steps", Kind.TEXT, 62, dive -> new Cell.Lines(steps(dive)))));
    }

    private String dive(PlannedDeepDive dive) {
        DiveNotes notes = Objects.requireNonNull(seen.dives().get(dive.member()));
        List<String> lines = new ArrayList<>();
        lines.add(
                wording.words("dive", wording.name(dive.member()), wording.words("method." + Kebab.of(dive.method()))));
        if (notes.question() != null) {
            lines.add(wording.words("dive.question", notes.question()));
        }
        String why = wording.words("dive.why", wording.turn(dive));
        lines.add(notes.reason() == null ? why : why + " " + wording.words("dive.reason", notes.reason()));
        return String.join("\n", lines);
    }

    private List<String> steps(PlannedDeepDive dive) {
        String steps = "agenda.steps." + Kebab.of(dive.method()) + ".";
        Phrases phrases = letterhead.phrases();
        return IntStream.iterate(1, number -> phrases.has(steps + number), number -> number + 1)
                .mapToObj(number -> phrases.say(steps + number))
                .toList();
    }

    /** What to watch while time goes by, side by side: the minutes, and who is not heard. */
    private Table watched() {
        return new Table(
                "watched",
                List.of(
                        new Column(wording.words("spare"), Kind.TEXT, 60),
                        new Column(wording.words("quiet"), Kind.TEXT, 40)),
                List.of(List.of(Cell.words(spare()), Cell.words(quiet()))));
    }

    private String spare() {
        String slack = sheet.slack() == 0
                ? wording.words("slack.none")
                : letterhead.phrases().count("agenda.slack", sheet.slack());
        if (sheet.cuts().isEmpty()) {
            return slack;
        }
        String cuts = sheet.cuts().stream()
                .map(cut -> wording.words("cut", wording.part(cut.block()), cut.minutes()))
                .collect(Collectors.joining(", "));
        return slack + " " + wording.words("cuts", cuts);
    }

    private String quiet() {
        return sheet.quiet().isEmpty()
                ? wording.words(looksBack ? "quiet.none" : "quiet.unknown", seen.quietMeetings())
                : wording.words("quiet.lead", seen.quietMeetings(), wording.names(sheet.quiet()));
    }
}
