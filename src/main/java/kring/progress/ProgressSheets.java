package kring.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Ambition;
import kring.model.Audience;
import kring.model.Checkin;
import kring.model.Kebab;
import kring.model.Quarter;
import kring.report.Block;
import kring.report.Cell;
import kring.report.Chart;
import kring.report.Column;
import kring.report.Section;
import kring.report.Table;
import kring.report.Tone;

/** Progress as sheets of a workbook: flat tables to sort and filter, one subject a sheet (METHOD c). */
public final class ProgressSheets {
    private final Phrases phrases;
    private final State earlier;
    private final State later;
    private final Audience audience;
    private final History history;
    private final Wording wording;

    /** Sheets on the way from one state to another, for an audience. */
    public ProgressSheets(Phrases phrases, State earlier, State later, Audience audience) {
        this.phrases = phrases;
        this.earlier = earlier;
        this.later = later;
        this.audience = audience;
        this.history = new History(later);
        this.wording = new Wording(phrases, earlier, later);
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections() {
        return Stream.of(ambitions(), way(), promises(), asks(), changes())
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }

    private record Row(String member, Ambition ambition) {}

    private List<Row> rows() {
        return later.activeMembers().stream()
                .flatMap(member -> AmbitionCells.visible(later, member, audience).stream()
                        .map(ambition -> new Row(member, ambition)))
                .toList();
    }

    private Optional<Section> ambitions() {
        AmbitionCells cells = new AmbitionCells(phrases, later);
        List<Column> columns = new ArrayList<>(List.of(
                column("member", Column.Kind.TEXT, 20),
                column("ambition", Column.Kind.TEXT, 44),
                column("horizon", Column.Kind.TEXT, 11),
                column("unit", Column.Kind.TEXT, 14),
                column("start", Column.Kind.NUMBER, 11)));
        history.quarters().forEach(when -> columns.add(new Column(when.code(), Column.Kind.NUMBER, 11)));
        columns.addAll(List.of(
                column("target", Column.Kind.NUMBER, 11),
                column("way", Column.Kind.PERCENTAGE, 10),
                column("confidence", Column.Kind.NUMBER, 10),
                column("due", Column.Kind.DATE, 12),
                column("status", Column.Kind.STATUS, 15)));
        return section(
                "ambitions",
                columns,
                rows().stream().map(row -> cells(row, cells)).toList());
    }

    private List<Cell> cells(Row row, AmbitionCells cells) {
        Ambition ambition = row.ambition();
        Ambition.Measure measure = ambition.measure();
        List<Cell> line = new ArrayList<>(List.of(
                name(row.member()),
                Cell.words(ambition.text()),
                cells.horizon(ambition),
                Cell.words(measure.unit()),
                Cell.amount(measure.baseline(), "")));
        history.values(row.member(), ambition).forEach(value -> line.add(Cell.amount(value, "")));
        line.addAll(List.of(
                Cell.amount(measure.target(), ""),
                cells.way(row.member(), ambition),
                cells.confidence(row.member(), ambition),
                Cell.day(ambition.due()),
                cells.status(row.member(), ambition)));
        return line;
    }

    /** The way of each measured ambition over the quarters: a chart for each member, its numbers with it. */
    private Optional<Section> way() {
        ProgressCharts charts = new ProgressCharts(phrases, history);
        List<Block> drawn = later.activeMembers().stream()
                .flatMap(member ->
                        charts.way("way-" + member, Wording.name(later.snapshot(), member), measured(member)).stream())
                .map(Block.class::cast)
                .toList();
        return drawn.isEmpty() ? Optional.empty() : Optional.of(new Section(phrases.say("sheet.way"), drawn));
    }

    private List<Measured> measured(String member) {
        return AmbitionCells.visible(later, member, audience).stream()
                .map(ambition -> new Measured(member, ambition, Measured.label(ambition.text())))
                .toList();
    }

    private Optional<Section> promises() {
        List<Column> columns = List.of(
                column("member", Column.Kind.TEXT, 20),
                column("promise", Column.Kind.TEXT, 46),
                column("for-ambition", Column.Kind.TEXT, 34),
                column("made", Column.Kind.TEXT, 10),
                column("due", Column.Kind.DATE, 12),
                column("outcome", Column.Kind.STATUS, 18),
                column("answered", Column.Kind.TEXT, 12));
        Optional<Section> table = section(
                "promises",
                columns,
                new PromiseLedger(later, history, audience)
                        .lines().stream().map(this::promise).toList());
        Optional<Chart> chart = new ProgressCharts(phrases, history).promises(audience);
        return table.map(section -> new Section(
                section.title(),
                Stream.concat(section.blocks().stream(), chart.stream().map(Block.class::cast))
                        .toList()));
    }

    private List<Cell> promise(PromiseLedger.Line line) {
        return List.of(
                name(line.member()),
                Cell.words(Wording.text(line.promise())),
                Cell.words(later.ambition(
                                line.member(), String.valueOf(line.promise().ambition()))
                        .map(Ambition::text)
                        .orElse(null)),
                Cell.words(line.made().code()),
                Cell.day(line.promise().due()),
                line.outcome() == null
                        ? new Cell.Status(Tone.OPEN, phrases.say("promise.open"))
                        : wording.what(line.outcome()),
                line.answered() == null
                        ? Cell.EMPTY
                        : Cell.words(line.answered().code()));
    }

    private Optional<Section> asks() {
        List<Column> columns = List.of(
                column("member", Column.Kind.TEXT, 20),
                column("ask", Column.Kind.TEXT, 52),
                column("asked-of", Column.Kind.TEXT, 20),
                column("made", Column.Kind.TEXT, 10),
                column("status", Column.Kind.STATUS, 18),
                column("from", Column.Kind.TEXT, 20));
        List<List<Cell>> rows = new ArrayList<>();
        if (audience.kind() != Audience.Kind.NETWORK) {
            for (String member : later.activeMembers()) {
                history.quarters().forEach(when -> asks(member, when).forEach(rows::add));
            }
        }
        return section("asks", columns, rows);
    }

    private List<List<Cell>> asks(String member, Quarter when) {
        return later.checkin(when, member).map(Checkin::asks).orElse(List.of()).stream()
                .map(ask -> ask(member, when, ask))
                .toList();
    }

    private List<Cell> ask(String member, Quarter when, Checkin.Ask ask) {
        Optional<Checkin.Receipt> receipt = history.quarters().stream()
                .filter(later -> later.compareTo(when) >= 0)
                .flatMap(later -> this.later.checkin(later, member).stream())
                .flatMap(checkin -> checkin.received().stream())
                .filter(received -> received.ask().equals(ask.id()))
                .findFirst();
        return List.of(
                name(member),
                Cell.words(ask.text()),
                ask.to() == null ? Cell.EMPTY : name(ask.to()),
                Cell.words(when.code()),
                receipt.isPresent()
                        ? wording.what(Change.Kind.RECEIVED)
                        : new Cell.Status(Tone.OPEN, phrases.say("ask.open")),
                receipt.map(Checkin.Receipt::from).map(this::name).orElse(Cell.EMPTY));
    }

    private Optional<Section> changes() {
        List<Column> columns = List.of(
                column("member", Column.Kind.TEXT, 20),
                column("subject", Column.Kind.TEXT, 13),
                column("what", Column.Kind.STATUS, 20),
                column("about", Column.Kind.TEXT, 48),
                column("how", Column.Kind.TEXT, 40),
                column("count", Column.Kind.NUMBER, 8));
        Comparison comparison = Progress.between(earlier, later, audience);
        return section(
                "changes",
                columns,
                comparison.changes().stream().map(this::change).toList());
    }

    private List<Cell> change(Change change) {
        return List.of(
                name(change.member()),
                Cell.words(phrases.say("subject." + Kebab.of(change.subject()))),
                wording.what(change.kind()),
                Cell.words(wording.about(change)),
                Cell.words(wording.how(change)),
                change.count() == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(change.count()), ""));
    }

    private Cell name(String member) {
        return Cell.words(Wording.name(later.snapshot(), member));
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("column." + key), kind, width);
    }

    private Optional<Section> section(String id, List<Column> columns, List<List<Cell>> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(phrases.say("sheet." + id), new Table(id, columns, rows)));
    }
}
