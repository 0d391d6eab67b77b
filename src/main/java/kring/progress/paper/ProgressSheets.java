package kring.progress.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.PromiseHistory;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** Progress as sheets of a workbook: flat tables to sort and filter, one subject a sheet (METHOD c). */
public final class ProgressSheets {
    private final Phrases phrases;
    private final ProgressView view;
    private final ProgressWording wording;
    private final ProgressCharts charts;
    private final Columns columns;

    /** Sheets of what an audience sees. */
    public ProgressSheets(Phrases phrases, ProgressView view) {
        this.phrases = phrases;
        this.view = view.inOrder();
        this.wording = new ProgressWording(phrases, this.view);
        this.charts = new ProgressCharts(phrases, this.view);
        this.columns = new Columns(phrases, "column.");
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections() {
        return Stream.of(
                        sheet(new AmbitionTable(phrases, view).table()),
                        ways(),
                        promisesWithChart(),
                        sheet(asks()),
                        sheet(words()),
                        sheet(changes()))
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }

    private Optional<Section> sheet(Table table) {
        return table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(phrases.say("sheet." + table.id()), table));
    }

    /** For each member a chart of how far their measured ambitions are, over the quarters. */
    private Optional<Section> ways() {
        List<Block> drawn = view.members().stream()
                .flatMap(member -> charts.way("way-" + member, view.name(member), view.ambitions(member)).stream())
                .map(Block.class::cast)
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new Section(phrases.say("sheet.way"), drawn));
    }

    private Optional<Section> promisesWithChart() {
        return sheet(promises()).map(sheet -> {
            List<Block> blocks = new ArrayList<>(sheet.blocks());
            charts.promises().ifPresent(blocks::add);
            return new Section(sheet.title(), blocks);
        });
    }

    /** All promises, with what came of each. */
    private Table promises() {
        return Columns.table(
                "promises",
                view.promises().lines(),
                columns.text("member", 20, line -> view.name(line.member())),
                columns.text(
                        "promise",
                        46,
                        line -> Objects.requireNonNullElse(
                                line.promise().text(), line.promise().id())),
                columns.text("for-ambition", 34, PromiseHistory.Line::ambition),
                columns.period("made", line -> line.made().code()),
                columns.column(
                        "due",
                        Column.Kind.DATE,
                        12,
                        line -> Cell.day(line.promise().due())),
                columns.column(
                        "outcome",
                        Column.Kind.STATUS,
                        18,
                        line -> line.outcome() == null ? open("promise.open") : wording.what(line.outcome())),
                columns.period(
                        "answered",
                        line -> line.answered() == null ? null : line.answered().code()));
    }

    /** All asks, and who answered them. */
    private Table asks() {
        return Columns.table(
                "asks",
                each(view.asks()::of),
                columns.text("member", 20, line -> view.name(line.member())),
                columns.text("ask", 52, line -> line.ask().text()),
                columns.text("asked-of", 20, line -> nameOrNone(line.ask().to())),
                columns.period("made", line -> line.made().code()),
                columns.column(
                        "status",
                        Column.Kind.STATUS,
                        18,
                        line -> line.receipt() == null ? open("ask.open") : wording.what(Change.Kind.RECEIVED)),
                columns.text(
                        "from",
                        20,
                        line -> line.receipt() == null
                                ? null
                                : nameOrNone(line.receipt().from())));
    }

    /** What was done, learned and can be shown, in people's own words. */
    private Table words() {
        return Columns.table(
                "words",
                each(view::said),
                columns.text("member", 20, said -> view.name(said.member())),
                columns.text(
                        "for-ambition",
                        40,
                        said -> view.ambition(said.member(), said.ambition())
                                .map(Ambition::text)
                                .orElse(said.ambition())),
                columns.text("done", 48, said -> said.entry().done()),
                columns.text("learned", 48, said -> said.entry().learned()),
                columns.text("evidence", 32, said -> said.entry().evidence()));
    }

    /** All changes between the two states. */
    private Table changes() {
        return Columns.table(
                "changes",
                view.changes(),
                columns.text("member", 20, change -> view.name(change.member())),
                columns.text("subject", 13, change -> phrases.say("subject." + Kebab.of(change.subject()))),
                columns.column("what", Column.Kind.STATUS, 20, change -> wording.what(change.kind())),
                columns.text("about", 48, wording::about),
                columns.text("how", 40, wording::how),
                columns.column("count", Column.Kind.NUMBER, 8, change -> count(change.count())));
    }

    private static Cell count(@Nullable Integer count) {
        return count == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(count), "");
    }

    private Cell.Status open(String key) {
        return new Cell.Status(Tone.OPEN, phrases.say(key));
    }

    private @Nullable String nameOrNone(@Nullable String member) {
        return member == null ? null : view.name(member);
    }

    private <R> List<R> each(Function<String, List<R>> rows) {
        return view.members().stream()
                .flatMap(member -> rows.apply(member).stream())
                .toList();
    }
}
