package kring.ventures.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;

/** What each member puts into a venture, and the multiple value that each gets back, hoped for and come true. */
record ContributionBlocks(VentureWording words, String id, Venture venture) {
    /** Something that a member gets back; the first, or a further one. */
    private record Row(String member, Venture.Return back, boolean first) {}

    List<Block> compose() {
        return Stream.of(section("venture.contributions", contributions()), section("venture.returns", returns()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Table contributions() {
        Columns columns = words.columns();
        return Columns.table(
                "venture-contributions-" + id,
                venture.members().entrySet(),
                columns.text("member", 20, entry -> words.member(entry.getKey())),
                columns.text("role", 28, entry -> words.role(entry.getValue())),
                columns.column("contributes", Kind.TEXT, 52, entry -> contributions(entry.getValue())));
    }

    private Cell contributions(Venture.Part part) {
        return VentureWording.lines(part.contributes(), words::contribution);
    }

    private Table returns() {
        Columns columns = words.columns();
        return Columns.table(
                "venture-returns-" + id,
                venture.members().entrySet().stream()
                        .flatMap(entry -> rows(entry.getKey(), entry.getValue().returns()))
                        .toList(),
                columns.column("member", Kind.TEXT, 16, this::once),
                columns.text("value", 12, row -> words.value(row.back())),
                columns.text("returns", 34, row -> row.back().text()),
                columns.text("expected", 24, row -> words.amount(row.back(), Venture.Return::expected)),
                columns.text("realised", 16, row -> words.amount(row.back(), Venture.Return::realised)));
    }

    /** The member is named once. */
    private Cell once(Row row) {
        return row.first() ? Cell.words(words.member(row.member())) : Cell.SAME;
    }

    private static Stream<Row> rows(String member, List<Venture.Return> returns) {
        return IntStream.range(0, returns.size()).mapToObj(i -> new Row(member, returns.get(i), i == 0));
    }

    private Optional<Block> section(String key, Table table) {
        return table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.phrases().say(key), table));
    }
}
