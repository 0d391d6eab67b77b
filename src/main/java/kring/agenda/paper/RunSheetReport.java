package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.agenda.Agenda;
import kring.agenda.AgendaAdvice;
import kring.agenda.AgendaView;
import kring.agenda.AgendaView.DiveNotes;
import kring.agenda.PlannedDeepDive;
import kring.agenda.RunSheet;
import kring.agenda.division.AgendaPart;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Tone;

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
        wording.intention().ifPresent(blocks::add);
        agenda.advice().forEach(advice -> blocks.add(advice(advice)));
        blocks.add(new Section(wording.words("course"), programme.parts("lead", this::lead)));
        blocks.add(spare());
        blocks.add(quiet());
        if (!agenda.order().isEmpty()) {
            blocks.add(new RoundSection(wording, seen, sheet).section());
        }
        agenda.deepdives().forEach(dive -> blocks.add(dive(dive)));
        programme.outline().ifPresent(items -> blocks.add(new Section(wording.words("items"), items)));
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

    private Section dive(PlannedDeepDive dive) {
        Phrases phrases = letterhead.phrases();
        String method = Kebab.of(dive.method());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(wording.words("dive.why", wording.turn(dive), wording.words("how." + method))));
        DiveNotes notes = Objects.requireNonNull(seen.dives().get(dive.member()));
        if (notes.question() != null) {
            blocks.add(new Paragraph(Text.strong(notes.question())));
        }
        if (notes.reason() != null) {
            blocks.add(new Paragraph(wording.words("dive.reason", notes.reason())));
        }
        List<Text> steps = new ArrayList<>();
        for (int i = 1; phrases.has("agenda.steps." + method + "." + i); i++) {
            steps.add(Text.of(wording.words("steps." + method + "." + i)));
        }
        blocks.add(new Bullets(steps));
        return new Section(
                wording.words("dive", wording.name(dive.member()), wording.words("method." + method)), blocks);
    }

    private Section spare() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                sheet.slack() == 0
                        ? wording.words("slack.none")
                        : letterhead.phrases().count("agenda.slack", sheet.slack())));
        if (!sheet.cuts().isEmpty()) {
            blocks.add(new Paragraph(wording.words(
                    "cuts",
                    sheet.cuts().stream()
                            .map(cut -> wording.words("cut", wording.part(cut.block()), cut.minutes()))
                            .collect(Collectors.joining(", ")))));
        }
        return new Section(wording.words("spare"), blocks);
    }

    private Section quiet() {
        String none = looksBack ? "quiet.none" : "quiet.unknown";
        return new Section(
                wording.words("quiet"),
                new Paragraph(
                        sheet.quiet().isEmpty()
                                ? wording.words(none, seen.quietMeetings())
                                : wording.words("quiet.lead", seen.quietMeetings(), wording.names(sheet.quiet()))));
    }
}
