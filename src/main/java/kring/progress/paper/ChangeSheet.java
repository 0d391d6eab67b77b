package kring.progress.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.Comparison;
import kring.progress.Progress;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;

/** The sheet of all changes between the two states. */
final class ChangeSheet {
    private ChangeSheet() {}

    static Optional<Section> of(View view) {
        List<Column> columns = List.of(
                view.column("member", Column.Kind.TEXT, 20),
                view.column("subject", Column.Kind.TEXT, 13),
                view.column("what", Column.Kind.STATUS, 20),
                view.column("about", Column.Kind.TEXT, 48),
                view.column("how", Column.Kind.TEXT, 40),
                view.column("count", Column.Kind.NUMBER, 8));
        Comparison comparison = Progress.between(view.earlier(), view.later(), view.audience());
        return view.sheet(
                "changes",
                columns,
                comparison.changes().stream().map(change -> row(view, change)).toList());
    }

    private static List<Cell> row(View view, Change change) {
        ProgressWording wording = view.wording();
        return List.of(
                view.name(change.member()),
                Cell.words(view.phrases().say("subject." + Kebab.of(change.subject()))),
                wording.what(change.kind()),
                Cell.words(wording.about(change)),
                Cell.words(wording.how(change)),
                change.count() == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(change.count()), ""));
    }
}
