package kring.network.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.value.Kebab;
import kring.network.Overview;
import kring.network.Overview.SignalCount;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** The network in numbers: how its circles stand, and who are in it. */
record CountTables(NetworkWording wording, Overview overview) {
    /** How many there are of something; null where that is not told. */
    private record Count(String what, @Nullable Integer number) {}

    /** In how many circles each signal stands how, as far as any of it is told. */
    Table signals() {
        Columns columns = wording.columns();
        return Columns.table(
                "signal-counts",
                overview.signals().stream().filter(CountTables::isTold).toList(),
                columns.text("signal", 38, count -> wording.signal(count.id())),
                columns.column("ok", Kind.NUMBER, 9, count -> wording.number(count.ok())),
                columns.column("watch", Kind.NUMBER, 9, count -> wording.number(count.watch())),
                columns.column("alarm", Kind.NUMBER, 9, count -> wording.number(count.alarm())),
                columns.column("few", Kind.NUMBER, 11, count -> wording.number(count.few())));
    }

    private static boolean isTold(SignalCount count) {
        return Stream.of(count.ok(), count.watch(), count.alarm(), count.few()).anyMatch(Objects::nonNull);
    }

    Table sectors() {
        return table(
                "sectors",
                "sector",
                overview.sectors().stream()
                        .map(count -> new Count(count.sector() == null ? others() : count.sector(), count.members()))
                        .toList());
    }

    Table statuses() {
        return table(
                "statuses",
                "status",
                overview.statuses().stream()
                        .map(count -> new Count(
                                count.status() == null
                                        ? others()
                                        : wording.phrases().say("overview.status." + Kebab.of(count.status())),
                                count.people()))
                        .toList());
    }

    private Table table(String id, String of, List<Count> counts) {
        Columns columns = wording.columns();
        return Columns.table(
                id, counts, columns.text(of, 30, Count::what), columns.column("count", Kind.NUMBER, 12, this::number));
    }

    private Cell number(Count count) {
        return count.number() == null
                ? Cell.words(wording.phrases().say("overview.too-few"))
                : wording.number(count.number());
    }

    private String others() {
        return wording.phrases().say("overview.others");
    }
}
