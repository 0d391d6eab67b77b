package kring.progress.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.person.Ambition;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Tone;

/** The sheet of all promises, with what came of each, and a chart of that by quarter. */
final class PromiseSheet {
    private PromiseSheet() {}

    static Optional<Section> of(View view) {
        ValueHistory history = view.history();
        List<Column> columns = List.of(
                view.column("member", Column.Kind.TEXT, 20),
                view.column("promise", Column.Kind.TEXT, 46),
                view.column("for-ambition", Column.Kind.TEXT, 34),
                view.column("made", Column.Kind.TEXT, 10),
                view.column("due", Column.Kind.DATE, 12),
                view.column("outcome", Column.Kind.STATUS, 18),
                view.column("answered", Column.Kind.TEXT, 12));
        List<List<Cell>> rows = new PromiseLedger(view.later(), history, view.audience())
                .lines().stream().map(line -> row(view, line)).toList();
        Stream<Block> chart = new ProgressCharts(view.phrases(), history)
                .promises(view.audience()).stream().map(Block.class::cast);
        return view.sheet("promises", columns, rows)
                .map(sheet -> new Section(
                        sheet.title(),
                        Stream.concat(sheet.blocks().stream(), chart).toList()));
    }

    private static List<Cell> row(View view, PromiseLedger.Line line) {
        String ambition = String.valueOf(line.promise().ambition());
        return List.of(
                view.name(line.member()),
                Cell.words(ProgressWording.text(line.promise())),
                Cell.words(view.later()
                        .ambition(line.member(), ambition)
                        .map(Ambition::text)
                        .orElse(null)),
                Cell.words(line.made().code()),
                Cell.day(line.promise().due()),
                line.outcome() == null
                        ? new Cell.Status(Tone.OPEN, view.phrases().say("promise.open"))
                        : view.wording().what(line.outcome()),
                line.answered() == null
                        ? Cell.EMPTY
                        : Cell.words(line.answered().code()));
    }
}
