package kring.health.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kring.health.HealthView;
import kring.health.Signal;
import kring.language.Phrases;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;

/** Every signal as of one meeting beside the same as of a later one. */
public record SignalsThenAndNow(Phrases phrases, HealthView then, HealthView now) {
    private record Pair(Signal then, Signal now) {}

    /** A row for each. */
    public Table table() {
        SignalWording words = new SignalWording(phrases, now);
        List<Signal> before = then.health().signals();
        List<Signal> after = now.health().signals();
        Columns columns = words.columns();
        return Columns.table(
                "signals",
                IntStream.range(0, after.size())
                        .mapToObj(number -> new Pair(before.get(number), after.get(number)))
                        .toList(),
                columns.text("signal", 34, pair -> words.name(pair.now())),
                columns.column("then-state", Kind.STATUS, 16, pair -> words.state(pair.then())),
                columns.column("then", Kind.NUMBER, 9, pair -> value(pair.then())),
                columns.column("now-state", Kind.STATUS, 16, pair -> words.state(pair.now())),
                columns.column("later", Kind.NUMBER, 9, pair -> value(pair.now())));
    }

    private static Cell value(Signal signal) {
        BigDecimal value = signal.value();
        return signal.id().unit() == Signal.Unit.SHARE ? Cell.share(value) : Cell.amount(value, "");
    }
}
