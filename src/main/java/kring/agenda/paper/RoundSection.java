package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.Agenda;
import kring.agenda.MeetingPlan;
import kring.agenda.RunSheet;
import kring.model.Audience;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** The round as the facilitator leads it: who speaks when, with what to keep in mind and the one question to ask. */
final class RoundSection {
    private final AgendaWording wording;
    private final MeetingPlan plan;
    private final RunSheet sheet;

    RoundSection(AgendaWording wording, MeetingPlan plan, RunSheet sheet) {
        this.wording = wording;
        this.plan = plan;
        this.sheet = sheet;
    }

    Section of(Agenda agenda) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < agenda.order().size(); i++) {
            rows.addAll(speaker(i + 1, agenda.order().get(i)));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(
                wording.words("round.lead", wording.name(agenda.order().get(0)))));
        if (plan.division().round().trios()) {
            // As handed out: who sits with whom must not differ from what everybody has on paper.
            blocks.add(new Bullets(wording.groups(plan.printed(Audience.FACILITATOR))
                    .map(Text::of)
                    .toList()));
        }
        blocks.add(new Table("round", columns(), rows));
        return new Section(wording.words("round"), blocks);
    }

    private List<Column> columns() {
        return List.of(
                wording.column("number", Column.Kind.NUMBER, 6),
                wording.column("who", Column.Kind.TEXT, 20),
                wording.column("flag", Column.Kind.STATUS, 24),
                wording.column("question", Column.Kind.TEXT, 48));
    }

    private List<List<Cell>> speaker(int number, String member) {
        List<List<Cell>> rows = new ArrayList<>();
        Cell who = Cell.words(wording.name(member));
        for (RunSheet.Flag flag : sheet.flags()) {
            if (flag.member().equals(member)) {
                boolean first = rows.isEmpty();
                rows.add(List.of(
                        first ? Programme.minutes(number) : Cell.SAME,
                        first ? who : Cell.SAME,
                        new Cell.Status(Tone.WATCH, wording.words("flag." + Kebab.of(flag.code()))),
                        Cell.words(flag.question())));
            }
        }
        if (rows.isEmpty()) {
            rows.add(List.of(Programme.minutes(number), who, Cell.SAME, Cell.SAME));
        }
        return rows;
    }
}
