package kring.health.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.health.Health;
import kring.health.HeldQuarter;
import kring.health.Signal;
import kring.health.Signal.Unit;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;

/** The signals as a sheet of a workbook: a row for each, its values in numbers, the trends as charts below. */
public final class HealthSheets {
    private final Phrases phrases;
    private final SignalWords words;

    /** Sheets on a circle of which these quarters were held. */
    public HealthSheets(Phrases phrases, Snapshot snapshot, List<HeldQuarter> held) {
        this.phrases = phrases;
        this.words = new SignalWords(phrases, snapshot, held);
    }

    /** The one sheet. */
    public List<Block> sections(Health health) {
        List<Quarter> quarters = words.recent(health);
        List<Column> columns = new ArrayList<>(List.of(
                column("signal", Column.Kind.TEXT, 34),
                column("state", Column.Kind.STATUS, 14),
                column("value", Column.Kind.NUMBER, 9)));
        quarters.forEach(quarter -> columns.add(new Column(quarter.code(), Column.Kind.NUMBER, 10)));
        columns.addAll(List.of(
                column("of", Column.Kind.NUMBER, 9),
                column("whom", Column.Kind.TEXT, 40),
                column("step", Column.Kind.TEXT, 48)));
        List<List<Cell>> rows = health.signals().stream()
                .map(signal -> row(signal, quarters.size()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("health", columns, rows));
        blocks.addAll(new HealthCharts(phrases, words).of(health));
        return List.of(new Section(phrases.say("health.sheet"), blocks));
    }

    private List<Cell> row(Signal signal, int quarters) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(words.name(signal.id())), words.state(signal.state()), cell(signal, signal.value())));
        for (int i = 0; i < quarters; i++) {
            row.add(i < signal.trend().size() ? cell(signal, signal.trend().get(i)) : Cell.EMPTY);
        }
        row.add(signal.n() == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(signal.n()), ""));
        row.addAll(List.of(words.whomInFull(signal), words.step(signal)));
        return row;
    }

    private static Cell cell(Signal signal, BigDecimal value) {
        return signal.id().unit() == Unit.SHARE ? Cell.share(value) : Cell.amount(value, "");
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("health.column." + key), kind, width);
    }
}
