package kring.ventures.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.Venture;
import kring.model.Venture.Contribution;
import kring.model.Venture.Return;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import kring.ventures.MultipleValue.Value;
import kring.ventures.VentureDetail;
import org.jspecify.annotations.Nullable;

/** What a venture is worth to all its members together, and which contributions are not covered yet. */
record ValueBlocks(VentureWording words, VentureDetail detail, Venture venture) {
    /** Value of one kind in one unit. */
    private record Row(Return.Kind kind, String unit, Value value) {
        Cell amount(@Nullable BigDecimal number) {
            return Cell.amount(number, unit);
        }
    }

    List<Block> compose() {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = rows();
        if (!rows.isEmpty()) {
            blocks.add(new Section(words.phrases().say("venture.value"), table(rows)));
        }
        List<Text> uncovered = uncovered();
        if (!uncovered.isEmpty()) {
            blocks.add(new Bullets(uncovered));
        }
        return blocks;
    }

    private Table table(List<Row> rows) {
        Columns columns = words.columns();
        return Columns.table(
                "venture-value",
                rows,
                columns.text("value", 20, row -> words.phrases().say("venture.return." + Kebab.of(row.kind()))),
                columns.column(
                        "expected",
                        Kind.NUMBER,
                        30,
                        row -> row.amount(row.value().expected())),
                columns.column(
                        "realised",
                        Kind.NUMBER,
                        30,
                        row -> row.amount(row.value().realised())));
    }

    private List<Row> rows() {
        Map<Return.Kind, SortedMap<String, Value>> sums = new EnumMap<>(Return.Kind.class);
        detail.value()
                .values()
                .forEach(kinds -> kinds.forEach((kind, units) -> units.forEach((unit, value) ->
                        sums.computeIfAbsent(kind, none -> new TreeMap<>()).merge(unit, value, Value::plus))));
        List<Row> rows = new ArrayList<>();
        sums.forEach((kind, units) -> units.forEach((unit, value) -> rows.add(new Row(kind, unit, value))));
        return rows;
    }

    /** The kinds of which not the whole is shared out, where shares are told. */
    private List<Text> uncovered() {
        Map<Contribution.Kind, BigDecimal> shares = new EnumMap<>(Contribution.Kind.class);
        venture.members().values().stream()
                .flatMap(part -> part.contributes().stream())
                .filter(one -> one.kind() != null && one.share() != null)
                .forEach(one -> shares.merge(one.kind(), one.share(), BigDecimal::add));
        List<Text> uncovered = new ArrayList<>();
        shares.forEach((kind, share) -> {
            if (share.compareTo(BigDecimal.ONE) < 0) {
                String rest = words.phrases().figures().share(BigDecimal.ONE.subtract(share));
                uncovered.add(Text.of(
                        words.phrases().say("venture.uncovered", Objects.requireNonNull(words.kind(kind)), rest)));
            }
        });
        return uncovered;
    }
}
