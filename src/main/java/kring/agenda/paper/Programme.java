package kring.agenda.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kring.agenda.Agenda;
import kring.agenda.Item;
import kring.agenda.ItemReason.Why;
import kring.agenda.MeetingPlan;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** The two tables that the agenda and the run sheet share: the parts with their times, and what they are about. */
final class Programme {
    /** What is said elsewhere: in the round, or at the opening. */
    private static final Set<Why> APART = Set.of(Why.TURN, Why.TRIO, Why.CONFIDENTIALITY, Why.COMPETITION_LAW);

    private final AgendaWording wording;
    private final MeetingPlan plan;
    private final Agenda agenda;

    Programme(AgendaWording wording, MeetingPlan plan, Agenda agenda) {
        this.wording = wording;
        this.plan = plan;
        this.agenda = agenda;
    }

    /** Each part with its time, its minutes and what is done in it. */
    Table parts(String title, Function<Agenda.Block, String> does) {
        boolean timed = agenda.start() != null;
        List<Column> columns = new ArrayList<>();
        if (timed) {
            columns.add(wording.column("time", Column.Kind.TEXT, 6));
        }
        columns.add(wording.column("minutes", Column.Kind.NUMBER, 5));
        columns.add(wording.column("part", Column.Kind.TEXT, 20));
        columns.add(wording.column(title, Column.Kind.TEXT, 56));
        List<List<Cell>> rows = new ArrayList<>();
        for (Agenda.Block block : agenda.blocks()) {
            rows.add(row(
                    timed ? block.start().toString() : null,
                    minutes(block.minutes()),
                    wording.part(block.id()),
                    Cell.words(does.apply(block))));
        }
        if (timed) {
            String end =
                    plan.meeting().at(plan.meeting().minutes()).orElseThrow().toString();
            rows.add(row(end, Cell.SAME, wording.words("end"), Cell.SAME));
        }
        return new Table("programme", columns, rows);
    }

    private static List<Cell> row(String time, Cell minutes, String part, Cell does) {
        List<Cell> row = new ArrayList<>();
        if (time != null) {
            row.add(Cell.words(time));
        }
        row.addAll(List.of(minutes, Cell.words(part), does));
        return row;
    }

    /** What the parts are about, and why; nothing when there is nothing to tell. */
    Optional<Table> items() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Agenda.Block block : agenda.blocks()) {
            Item above = null;
            for (Item item : block.items()) {
                if (!APART.contains(item.why().why())) {
                    rows.add(row(block, item, above));
                    above = item;
                }
            }
        }
        List<Column> columns = List.of(
                wording.column("part", Column.Kind.TEXT, 14),
                wording.column("who", Column.Kind.TEXT, 16),
                wording.column("about", Column.Kind.TEXT, 40),
                wording.column("why", Column.Kind.TEXT, 28));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("items", columns, rows));
    }

    /** A row that does not say again what the row above it says. */
    private List<Cell> row(Agenda.Block block, Item item, Item above) {
        boolean same = above != null && Objects.equals(above.member(), item.member());
        Cell who = item.member() == null ? Cell.EMPTY : Cell.words(wording.name(item.member()));
        return List.of(
                above == null ? Cell.words(wording.part(block.id())) : Cell.SAME,
                same ? Cell.SAME : who,
                Cell.words(wording.about(item)),
                Cell.words(wording.whyAndHowLong(item)));
    }

    static Cell minutes(int minutes) {
        return Cell.amount(BigDecimal.valueOf(minutes), "");
    }
}
