package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.Agenda;
import kring.agenda.Plan;
import kring.agenda.RunSheet;
import kring.model.Audience;
import kring.model.Kebab;
import kring.report.Block;
import kring.report.Bullets;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;
import kring.report.Tone;

/** The round as the facilitator leads it: who speaks when, with what to keep in mind and the one question to ask. */
final class RoundSection {
    private final Wording wording;
    private final Plan plan;
    private final RunSheet sheet;

    RoundSection(Wording wording, Plan plan, RunSheet sheet) {
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
