package kring.network.paper;

import java.math.BigDecimal;
import java.util.List;
import kring.model.value.Kebab;
import kring.network.Overview;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** Who are in the network, in numbers. */
record CountTables(NetworkWording wording) {
    Table sectors(Overview overview) {
        return table(
                "sectors",
                "sector",
                overview.sectors().stream()
                        .map(count -> row(count.sector() == null ? others() : count.sector(), count.members()))
                        .toList());
    }

    Table statuses(Overview overview) {
        return table(
                "statuses",
                "status",
                overview.statuses().stream()
                        .map(count -> row(
                                count.status() == null
                                        ? others()
                                        : wording.phrases().say("overview.status." + Kebab.of(count.status())),
                                count.people()))
                        .toList());
    }

    private Table table(String id, String of, List<List<Cell>> rows) {
        return new Table(
                id,
                List.of(wording.column(of, Column.Kind.TEXT, 30), wording.column("count", Column.Kind.NUMBER, 12)),
                rows);
    }

    private List<Cell> row(String what, Integer count) {
        return List.of(
                Cell.words(what),
                count == null
                        ? Cell.words(wording.phrases().say("overview.too-few"))
                        : Cell.amount(BigDecimal.valueOf(count), ""));
    }

    private String others() {
        return wording.phrases().say("overview.others");
    }
}
