package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Callout;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.document.Tone;

/** The participants' agenda, with what to prepare (METHOD, Two documents). */
public final class AgendaReport {
    private final Letterhead letterhead;
    private final AgendaView seen;
    private final AgendaWording wording;

    /** An agenda for whom it was reduced to. */
    public AgendaReport(Letterhead letterhead, AgendaView seen) {
        this.letterhead = letterhead;
        this.seen = seen;
        this.wording = new AgendaWording(letterhead.phrases(), seen);
    }

    /** The whole agenda; for those outside the circle only that there is none. */
    public Report compose() {
        Phrases phrases = letterhead.phrases();
        if (seen.hidden()) {
            return letterhead.report(
                    phrases.say("agenda.title"),
                    letterhead.circle(),
                    List.of(new Paragraph(phrases.say("agenda.hidden"))));
        }
        Programme programme = new Programme(wording, seen);
        List<Block> blocks = new ArrayList<>();
        wording.intention().ifPresent(blocks::add);
        blocks.add(new Section(wording.words("programme"), programme.parts("does", wording::does)));
        blocks.add(
                new Callout(Tone.STEADY, wording.words("law.title"), Text.of(wording.words("about.competition-law"))));
        programme.items().ifPresent(items -> blocks.add(new Section(wording.words("items"), items)));
        round(seen.agenda(), blocks);
        blocks.add(new Preparation(wording, seen).section());
        return letterhead.report(phrases.say("agenda.title"), wording.whenAndWhere(letterhead.circle()), blocks);
    }

    private void round(Agenda agenda, List<Block> blocks) {
        if (seen.round().trios()) {
            blocks.add(new Section(wording.words("groups"), wording.groups()));
        } else if (!agenda.order().isEmpty()) {
            blocks.add(new Section(
                    wording.words("order"), new Paragraph(wording.words("order.lead", wording.names(agenda.order())))));
        }
    }
}
