package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.Agenda;
import kring.agenda.MeetingPlan;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.document.Block;
import kring.report.document.Bullets;
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
    private final MeetingPlan plan;
    private final AgendaWording wording;

    /** An agenda of a plan. */
    public AgendaReport(Letterhead letterhead, MeetingPlan plan) {
        this.letterhead = letterhead;
        this.plan = plan;
        this.wording = new AgendaWording(letterhead.phrases(), plan);
    }

    /** The whole agenda for an audience; for those outside the circle only that there is none. */
    public Report compose(Audience audience) {
        Phrases phrases = letterhead.phrases();
        if (audience.kind() == Audience.Kind.NETWORK) {
            return letterhead.report(
                    phrases.say("agenda.title"),
                    letterhead.circle(),
                    List.of(new Paragraph(phrases.say("agenda.hidden"))));
        }
        Agenda agenda = plan.printed(audience);
        Programme programme = new Programme(wording, plan, agenda);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Section(wording.words("programme"), programme.parts("does", wording::does)));
        blocks.add(
                new Callout(Tone.STEADY, wording.words("law.title"), Text.of(wording.words("about.competition-law"))));
        programme.items().ifPresent(items -> blocks.add(new Section(wording.words("items"), items)));
        round(agenda, blocks);
        blocks.add(new Preparation(wording, plan, agenda).section());
        return letterhead.report(phrases.say("agenda.title"), wording.whenAndWhere(letterhead.circle()), blocks);
    }

    private void round(Agenda agenda, List<Block> blocks) {
        if (plan.division().round().trios()) {
            blocks.add(new Section(
                    wording.words("groups"),
                    new Bullets(wording.groups(agenda).map(Text::of).toList())));
        } else if (!agenda.order().isEmpty()) {
            blocks.add(new Section(
                    wording.words("order"), new Paragraph(wording.words("order.lead", wording.names(agenda.order())))));
        }
    }
}
