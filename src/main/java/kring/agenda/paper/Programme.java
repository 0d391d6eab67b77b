package kring.agenda.paper;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kring.agenda.Agenda;
import kring.agenda.AgendaView;
import kring.agenda.Item;
import kring.agenda.ItemReason.Why;
import kring.model.value.ShortText;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The two tables that the agenda and the run sheet share: the parts with their times, and what they are about. */
final class Programme {
    /** What is said elsewhere: in the round, or at the opening. */
    private static final Set<Why> APART = Set.of(Why.TURN, Why.TRIO, Why.CONFIDENTIALITY, Why.COMPETITION_LAW);

    /** As much of a text as fits on a line behind a name. */
    private static final int SHORT = 72;

    private final AgendaWording wording;
    private final AgendaView seen;
    private final Agenda agenda;

    Programme(AgendaWording wording, AgendaView seen) {
        this.wording = wording;
        this.seen = seen;
        this.agenda = seen.agenda();
    }

    /** A part of the meeting, or its end; the time is null when the meeting's is. */
    private record Line(@Nullable LocalTime time, Cell minutes, String part, Cell does) {}

    /** Each part with its time, its minutes and what is done in it. */
    Table parts(String title, Function<Agenda.Block, String> does) {
        List<Line> lines = new ArrayList<>();
        agenda.blocks()
                .forEach(block -> lines.add(new Line(
                        block.start(),
                        minutes(block.minutes()),
                        wording.part(block.id()),
                        Cell.words(does.apply(block)))));
        Columns columns = wording.columns();
        List<TableColumn<Line>> all = new ArrayList<>();
        if (agenda.start() != null) {
            lines.add(new Line(seen.frame().end(), Cell.SAME, wording.words("end"), Cell.SAME));
            all.add(columns.text(
                    "time", 6, line -> Objects.requireNonNull(line.time()).toString()));
        }
        all.add(columns.column("minutes", Kind.NUMBER, 5, Line::minutes));
        all.add(columns.text("part", 16, Line::part));
        all.add(columns.column(title, Kind.TEXT, 62, Line::does));
        return Columns.table("programme", lines, all);
    }

    /** An item, and the one above it in the same part; null for the first. */
    private record Entry(
            Agenda.Block block, Item item, @Nullable Item above) {}

    /** What the parts are about, a line for each thing that is not told elsewhere; nothing when there is nothing to tell. */
    Optional<Table> outline(Predicate<Item> elsewhere) {
        Function<Agenda.Block, Stream<Item>> told = block -> items(block).filter(elsewhere.negate());
        List<Agenda.Block> blocks = agenda.blocks().stream()
                .filter(block -> told.apply(block).findAny().isPresent())
                .toList();
        Columns columns = wording.columns();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(Columns.table(
                        "items",
                        blocks,
                        columns.text("part", 14, block -> wording.part(block.id())),
                        columns.column(
                                "about",
                                Kind.TEXT,
                                84,
                                block -> new Cell.Lines(
                                        told.apply(block).map(this::line).toList()))));
    }

    /** What a part is about, without what is said elsewhere. */
    static Stream<Item> items(Agenda.Block block) {
        return block.items().stream().filter(item -> !APART.contains(item.why().why()));
    }

    private String line(Item item) {
        String text = ShortText.of(wording.about(item), SHORT);
        String about = item.minutes() == null ? text : wording.words("cut", text, item.minutes());
        return item.member() == null ? about : wording.name(item.member()) + ": " + about;
    }

    /** What the parts are about, and why; nothing when there is nothing to tell. */
    Optional<Table> items() {
        List<Entry> entries = new ArrayList<>();
        for (Agenda.Block block : agenda.blocks()) {
            Item above = null;
            for (Item item : items(block).toList()) {
                entries.add(new Entry(block, item, above));
                above = item;
            }
        }
        Columns columns = wording.columns();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Columns.table(
                        "items",
                        entries,
                        columns.column("part", Kind.TEXT, 14, this::part),
                        columns.column("who", Kind.TEXT, 16, this::who),
                        columns.text("about", 40, entry -> wording.about(entry.item())),
                        columns.text("why", 28, entry -> wording.whyAndHowLong(entry.item()))));
    }

    private Cell part(Entry entry) {
        return entry.above() == null ? Cell.words(wording.part(entry.block().id())) : Cell.SAME;
    }

    private Cell who(Entry entry) {
        String member = entry.item().member();
        if (entry.above() != null && Objects.equals(entry.above().member(), member)) {
            return Cell.SAME;
        }
        return member == null ? Cell.EMPTY : Cell.words(wording.name(member));
    }

    static Cell minutes(int minutes) {
        return Cell.amount(BigDecimal.valueOf(minutes), "");
    }
}
