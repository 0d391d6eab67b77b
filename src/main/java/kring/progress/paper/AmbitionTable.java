package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.progress.AmbitionLine;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;

/** All ambitions as a table to sort and filter. */
record AmbitionTable(Phrases phrases, ProgressView view) {
    /** All ambitions: where each began, its value in every quarter, how far it is and how it stands. */
    Table table() {
        Columns columns = new Columns(phrases, "column.");
        AmbitionWording wording = new AmbitionWording(phrases);
        List<TableColumn<AmbitionLine>> all = new ArrayList<>();
        all.add(columns.text("member", 20, line -> view.name(line.member())));
        all.add(columns.text("ambition", 44, line -> line.ambition().text()));
        all.add(columns.text(
                "horizon",
                11,
                line -> phrases.say("horizon." + Kebab.of(line.ambition().horizon()))));
        all.add(columns.text("unit", 14, line -> line.measure().unit()));
        all.add(columns.column(
                "start",
                Column.Kind.NUMBER,
                11,
                line -> Cell.amount(line.measure().baseline(), "")));
        for (Quarter when : view.quarters()) {
            Column quarter = new Column(phrases.figures().shortPeriod(when.code()), Column.Kind.NUMBER, 11);
            all.add(new TableColumn<>(quarter, line -> Cell.amount(line.values().get(when), "")));
        }
        all.add(columns.column(
                "target",
                Column.Kind.NUMBER,
                11,
                line -> Cell.amount(line.measure().target(), "")));
        all.add(columns.column(
                "way",
                Column.Kind.PERCENTAGE,
                10,
                line -> Cell.share(line.way(line.standing().value()))));
        all.add(columns.column("confidence", Column.Kind.NUMBER, 10, wording::confidence));
        all.add(columns.column(
                "due", Column.Kind.DATE, 12, line -> Cell.day(line.ambition().due())));
        all.add(columns.column("status", Column.Kind.STATUS, 15, wording::status));
        return Columns.table(
                "ambitions",
                view.members().stream()
                        .flatMap(member -> view.ambitions(member).stream())
                        .toList(),
                all);
    }
}
