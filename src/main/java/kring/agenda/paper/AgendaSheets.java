package kring.agenda.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.RunSheet;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** The agenda as a sheet of a workbook: a row for each part, and one for each item in it. */
public final class AgendaSheets {
    private final AgendaView seen;
    private final AgendaWording wording;

    /** A part of the meeting, or an item in it; null for the part itself. */
    private record Line(Agenda.Block block, @Nullable Item item) {
        Cell minutes() {
            Integer minutes = item == null ? Integer.valueOf(block.minutes()) : item.minutes();
            return minutes == null ? Cell.EMPTY : Programme.minutes(minutes);
        }

        @Nullable
        String member() {
            return item == null ? null : item.member();
        }
    }

    /** Sheets for whom the agenda was reduced to. */
    public AgendaSheets(Phrases phrases, AgendaView seen) {
        this.seen = seen;
        this.wording = new AgendaWording(phrases, seen);
    }

    /** The sheet; none for those outside the circle. */
    public List<Block> sections() {
        List<Line> lines = new ArrayList<>();
        for (Agenda.Block block : seen.agenda().blocks()) {
            lines.add(new Line(block, null));
            block.items().forEach(item -> lines.add(new Line(block, item)));
        }
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>(wording.intention().stream().toList());
        blocks.add(table(lines));
        return List.of(new Section(wording.words("title"), blocks));
    }

    private Table table(List<Line> lines) {
        Columns columns = wording.columns();
        return Columns.table(
                "agenda",
                lines,
                columns.text("time", 8, line -> Objects.toString(line.block().start(), "")),
                columns.text("part", 26, line -> wording.part(line.block().id())),
                columns.column("minutes", Kind.NUMBER, 9, Line::minutes),
                columns.text("who", 20, line -> line.member() == null ? "" : wording.name(line.member())),
                columns.text(
                        "about",
                        60,
                        line -> line.item() == null ? wording.does(line.block()) : wording.about(line.item())),
                columns.text("why", 40, line -> line.item() == null ? "" : wording.why(line.item())));
    }

    /** The sheets for the facilitator: the agenda, and what to keep in mind. */
    public List<Block> sections(RunSheet sheet) {
        List<Block> sections = new ArrayList<>(sections());
        if (!sheet.flags().isEmpty()) {
            Columns columns = wording.columns();
            Table flags = Columns.table(
                    "flags",
                    sheet.flags(),
                    columns.text("who", 20, flag -> wording.name(flag.member())),
                    columns.column("flag", Kind.STATUS, 28, wording::flag),
                    columns.text("question", 80, RunSheet.Flag::question));
            sections.add(new Section(wording.words("flags"), flags));
        }
        return sections;
    }
}
