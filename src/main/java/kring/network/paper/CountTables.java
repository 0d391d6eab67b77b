package kring.network.paper;

import java.util.List;
import kring.model.value.Kebab;
import kring.network.Overview;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** The network in numbers: who are in it. */
record CountTables(NetworkWording wording, Overview overview) {
    /** How many there are of something; null where that is not told. */
    private record Count(String what, @Nullable Integer number) {}

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
                id,
                counts,
                columns.text(of, 30, Count::what),
                columns.column("count", Kind.NUMBER, 12, count -> wording.told(count.number())));
    }

    private String others() {
        return wording.phrases().say("overview.others");
    }
}
