package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import kring.agenda.Agenda;
import kring.agenda.Item;
import kring.agenda.MeetingPlan;
import kring.agenda.RunSheet;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;

/** The agenda as a sheet of a workbook: a row for each part, and one for each item in it. */
public final class AgendaSheets {
    private final MeetingPlan plan;
    private final AgendaWording wording;

    /** Sheets of a plan. */
    public AgendaSheets(Phrases phrases, MeetingPlan plan) {
        this.plan = plan;
        this.wording = new AgendaWording(phrases, plan);
    }

    /** The sheet for an audience; none for those outside the circle. */
    public List<Block> sections(Audience audience) {
        Agenda agenda = audience.kind() == Audience.Kind.FACILITATOR ? plan.agenda(audience) : plan.printed(audience);
        List<List<Cell>> rows = new ArrayList<>();
        for (Agenda.Block block : agenda.blocks()) {
            rows.add(row(block, Programme.minutes(block.minutes()), null, wording.does(block), ""));
            for (Item item : block.items()) {
                Cell minutes = item.minutes() == null ? Cell.EMPTY : Programme.minutes(item.minutes());
                rows.add(row(block, minutes, item.member(), wording.about(item), wording.why(item)));
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Section(wording.words("title"), new Table("agenda", columns(), rows)));
    }

    /** The sheets for the facilitator: the agenda, and what to keep in mind. */
    public List<Block> sections(Audience audience, RunSheet sheet) {
        List<Block> sections = new ArrayList<>(sections(audience));
        if (!sheet.flags().isEmpty()) {
            sections.add(new Section(
                    wording.words("flags"),
                    new Table(
                            "flags",
                            List.of(
                                    wording.column("who", Column.Kind.TEXT, 20),
                                    wording.column("flag", Column.Kind.STATUS, 28),
                                    wording.column("question", Column.Kind.TEXT, 80)),
                            sheet.flags().stream().map(this::flag).toList())));
        }
        return sections;
    }

    private List<Cell> flag(RunSheet.Flag flag) {
        return List.of(
                Cell.words(wording.name(flag.member())),
                new Cell.Status(Tone.WATCH, wording.words("flag." + Kebab.of(flag.code()))),
                Cell.words(flag.question()));
    }

    private List<Column> columns() {
        return List.of(
                wording.column("time", Column.Kind.TEXT, 8),
                wording.column("part", Column.Kind.TEXT, 26),
                wording.column("minutes", Column.Kind.NUMBER, 9),
                wording.column("who", Column.Kind.TEXT, 20),
                wording.column("about", Column.Kind.TEXT, 60),
                wording.column("why", Column.Kind.TEXT, 40));
    }

    private List<Cell> row(Agenda.Block block, Cell minutes, String member, String about, String why) {
        return List.of(
                block.start() == null ? Cell.EMPTY : Cell.words(block.start().toString()),
                Cell.words(wording.part(block.id())),
                minutes,
                member == null ? Cell.EMPTY : Cell.words(wording.name(member)),
                Cell.words(about),
                Cell.words(why));
    }
}
