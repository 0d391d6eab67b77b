package kring.health.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.health.HealthView;
import kring.health.Signal;
import kring.health.Signal.Unit;
import kring.language.Phrases;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The signals as a sheet of a workbook: a row for each, its values in numbers, the trends as charts below. */
public record HealthSheets(Phrases phrases, HealthView view) {
    /** The one sheet. */
    public List<Block> sections() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(table());
        blocks.addAll(new HealthCharts(phrases, view).all());
        return List.of(new Section(phrases.say("health.sheet"), blocks));
    }

    private Table table() {
        SignalWording words = new SignalWording(phrases, view);
        Columns columns = words.columns();
        List<TableColumn<Signal>> table = new ArrayList<>();
        table.add(columns.text("signal", 34, words::name));
        table.add(columns.column("state", Kind.STATUS, 14, words::state));
        table.add(columns.column("value", Kind.NUMBER, 9, signal -> cell(signal, signal.value())));
        for (Quarter quarter : view.quarters()) {
            int place = view.quarters().indexOf(quarter);
            table.add(new TableColumn<>(
                    new Column(phrases.figures().shortPeriod(quarter.code()), Kind.NUMBER, 10),
                    signal -> trend(signal, place)));
        }
        table.add(columns.column("of", Kind.NUMBER, 9, HealthSheets::of));
        table.add(columns.text("whom", 40, words::whomInFull));
        table.add(columns.text("step", 48, words::step));
        return Columns.table("health", view.health().signals(), table);
    }

    private static Cell trend(Signal signal, int place) {
        return place < signal.trend().size() ? cell(signal, signal.trend().get(place)) : Cell.EMPTY;
    }

    private static Cell cell(Signal signal, @Nullable BigDecimal value) {
        return signal.id().unit() == Unit.SHARE ? Cell.share(value) : Cell.amount(value, "");
    }

    private static Cell of(Signal signal) {
        return Cell.amount(BigDecimal.valueOf(signal.n()), "");
    }
}
