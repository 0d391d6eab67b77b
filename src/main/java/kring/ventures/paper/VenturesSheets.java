package kring.ventures.paper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.ventures.VenturesView;

/** Ventures as sheets of a workbook: how they stand, who puts in and gets back what, and the joint agenda (METHOD d). */
public final class VenturesSheets {
    private final Phrases phrases;
    private final VenturesView view;
    private final VentureWording words;
    private final Columns columns;

    /** Sheets on the ventures that their readers may see. */
    public VenturesSheets(Phrases phrases, VenturesView view) {
        this.phrases = phrases;
        this.view = view;
        this.words = new VentureWording(phrases, view);
        this.columns = words.columns();
    }

    /** Something that a member puts into a venture or gets back. */
    private record Row<T>(Venture venture, String member, Venture.Part part, T what) {}

    /** A section for each sheet; one of which there is nothing is left out. */
    public List<Block> sections() {
        return Stream.of(
                        sheet("venture.sheet.ventures", standing()),
                        sheet("venture.sheet.contributions", contributions()),
                        sheet("venture.sheet.returns", returns()),
                        sheet(
                                "venture.agenda",
                                new CandidateTable(words, true)
                                        .compose(view.result().candidates())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Table standing() {
        return Columns.table(
                "sheet-ventures",
                view.result().ventures(),
                columns.text("venture", 30, words::name),
                columns.text("stage", 16, status -> words.stage(status.stage())),
                columns.column("since-short", Kind.DATE, 12, words::since),
                columns.text("lead", 20, words::lead),
                columns.column("last", Kind.DATE, 12, words::last),
                columns.column(
                        "attention", Kind.TEXT, 32, status -> VentureWording.lines(status.flags(), words::brief)),
                columns.column("missing", Kind.TEXT, 34, status -> VentureWording.lines(status.missing(), words::lack)),
                columns.column("next", Kind.TEXT, 34, status -> VentureWording.lines(status.next(), words::lack)));
    }

    private Table contributions() {
        return Columns.table(
                "sheet-contributions",
                rows(Venture.Part::contributes),
                columns.text("venture", 30, row -> row.venture().name()),
                columns.text("member", 20, row -> words.member(row.member())),
                columns.text("role", 28, row -> words.role(row.part())),
                columns.text("kind", 13, row -> words.kind(row.what().kind())),
                columns.text("contributes", 44, row -> row.what().text()),
                columns.column("amount", Kind.NUMBER, 18, VenturesSheets::amount),
                columns.column("share", Kind.PERCENTAGE, 9, VenturesSheets::share));
    }

    private static Cell amount(Row<Venture.Contribution> row) {
        return Cell.amount(row.what().amount(), row.what().unit());
    }

    private static Cell share(Row<Venture.Contribution> row) {
        return Cell.share(row.what().share());
    }

    private Table returns() {
        return Columns.table(
                "sheet-returns",
                rows(Venture.Part::returns),
                columns.text("venture", 30, row -> row.venture().name()),
                columns.text("member", 20, row -> words.member(row.member())),
                columns.text("value", 14, row -> words.value(row.what())),
                columns.text("returns", 40, row -> row.what().text()),
                columns.column(
                        "expected", Kind.TEXT, 34, row -> VentureWording.amount(row.what(), Venture.Return::expected)),
                columns.column(
                        "realised", Kind.TEXT, 30, row -> VentureWording.amount(row.what(), Venture.Return::realised)));
    }

    /** Everything that each member has in each venture. */
    private <T> List<Row<T>> rows(Function<Venture.Part, List<T>> of) {
        return view.result().ventures().stream()
                .map(view::venture)
                .flatMap(venture -> venture.members().entrySet().stream()
                        .flatMap(entry -> of.apply(entry.getValue()).stream()
                                .map(what -> new Row<>(venture, entry.getKey(), entry.getValue(), what))))
                .toList();
    }

    private Optional<Block> sheet(String title, Table table) {
        return table.rows().isEmpty() ? Optional.empty() : Optional.of(new Section(phrases.say(title), table));
    }
}
