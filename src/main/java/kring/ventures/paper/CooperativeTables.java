package kring.ventures.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Formula;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.ventures.CooperativeSums;
import kring.ventures.VentureDetail;
import org.jspecify.annotations.Nullable;

/** The cooperative's sums for each member; in a workbook worked out by its own formulas (METHOD, The model of a venture). */
record CooperativeTables(VentureWording words, VentureDetail detail, Venture venture, Cooperative terms) {
    static final String MONEY = "€";

    /** The terms that formulas refer to, by their rows. */
    private static final String ENTRY = "{terms.0}";

    private static final String EXIT = "{terms.1}";
    private static final String YEARS = "{terms.2}";

    /** Something that was agreed, and how much it is. */
    private record Term(String key, Cell agreed) {}

    /** What was agreed in numbers, on a sheet, for the formulas of the tables below it. */
    Table agreed() {
        List<Term> rows = List.of(
                new Term("entry", money(orZero(terms.entry()))),
                new Term("exit", money(orZero(terms.exit()))),
                new Term("years", Cell.amount(terms.years() == null ? null : BigDecimal.valueOf(terms.years()), "")),
                new Term("reserve", Cell.share(terms.reserve())));
        Columns columns = words.columns();
        return Columns.table(
                "terms",
                rows,
                columns.text("term", 28, term -> words.phrases().say("venture.term." + term.key())),
                columns.column("agreed", Kind.NUMBER, 16, Term::agreed));
    }

    /** What each puts in, has to say and can lose: member, stake, use, guarantee, in, back, worst, votes, share of the surplus. */
    Table sheet() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(member());
        columns.add(given("stake", MONEY, terms.stakes()));
        columns.add(given("use", "", terms.use()));
        columns.add(given("guarantee", MONEY, terms.guarantees()));
        columns.add(computed("in", "{1}+" + ENTRY, member -> money(sums().in().get(member))));
        columns.add(
                computed("back", "{1}-" + EXIT, member -> money(sums().back().get(member))));
        columns.add(worst(
                terms.liability() == Cooperative.Liability.LIMITED ? new Formula("{1}+{3}") : new Formula("{1}")));
        columns.add(votes());
        columns.add(surplus());
        columns.add(column("yearly", member -> money(yearly(member))));
        if (terms.years() != null) {
            columns.add(computed("over-years", "{9}*" + YEARS, member -> money(overYears(member))));
            columns.add(computed("difference", "{10}-{4}", member -> money(difference(member))));
        }
        return table("sheet-cooperative", columns);
    }

    /** On paper: what each puts in, has to say and can lose. */
    Table stakes() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(member());
        columns.add(given("stake", MONEY, terms.stakes()));
        if (!terms.use().isEmpty()) {
            columns.add(given("use", "", terms.use()));
        }
        if (!terms.guarantees().isEmpty()) {
            columns.add(given("guarantee", MONEY, terms.guarantees()));
        }
        if (terms.votes() != null) {
            columns.add(column("votes", member -> Cell.amount(sums().votes().get(member), "")));
        }
        if (terms.surplus() != null) {
            columns.add(surplusShare());
        }
        if (terms.liability() != null) {
            columns.add(column("worst", this::loss));
        }
        return table("venture-stakes", columns);
    }

    /** On paper: what each pays, and what comes of it. */
    Table returns() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(member());
        columns.add(column("in", member -> money(sums().in().get(member))));
        columns.add(column("back", member -> money(sums().back().get(member))));
        columns.add(column("yearly", member -> money(yearly(member))));
        if (terms.years() != null) {
            columns.add(column("over-years", member -> money(overYears(member))));
            columns.add(column("difference", member -> money(difference(member))));
        }
        return table("venture-yields", columns);
    }

    private Table table(String id, List<TableColumn<String>> columns) {
        Collection<String> members = sums().in().keySet();
        return Columns.table(id, members, columns);
    }

    private TableColumn<String> member() {
        return words.columns().text("member", 24, words::member);
    }

    private TableColumn<String> column(String key, Amounts amounts) {
        return words.columns().column(key, Kind.NUMBER, 14, amounts::of);
    }

    private TableColumn<String> given(String key, String unit, SortedMap<String, BigDecimal> amounts) {
        return column(key, member -> new Cell.Amount(amounts.getOrDefault(member, BigDecimal.ZERO), unit));
    }

    private TableColumn<String> computed(String key, String formula, Amounts amounts) {
        return column(key, member -> new Cell.Computed(amounts.of(member), new Formula(formula)));
    }

    private TableColumn<String> worst(Formula formula) {
        return column(
                "worst",
                member -> detail.worst().get(member) == null ? loss(member) : new Cell.Computed(loss(member), formula));
    }

    /** The most that somebody can lose; words where that has no bound, and nothing where it is not agreed. */
    private Cell loss(String member) {
        if (terms.liability() == Cooperative.Liability.FULL) {
            return Cell.words(words.phrases().say("venture.cooperative.no-bound"));
        }
        return money(detail.worst().get(member));
    }

    private TableColumn<String> votes() {
        Amounts votes = member -> Cell.amount(sums().votes().get(member), "");
        if (terms.votes() == Cooperative.Votes.STAKE) {
            return computed("votes", "{1}", votes);
        }
        return terms.votes() == Cooperative.Votes.USE ? computed("votes", "{2}", votes) : column("votes", votes);
    }

    private TableColumn<String> surplus() {
        if (sums().surplus().isEmpty() || terms.surplus() == null) {
            return surplusShare();
        }
        Formula formula = new Formula(
                switch (terms.surplus()) {
                    case USE -> "{2}/SUM({2:})";
                    case STAKE -> "{1}/SUM({1:})";
                    case EQUAL -> "1/ROWS({1:})";
                });
        return words.columns()
                .column(
                        "surplus",
                        Kind.PERCENTAGE,
                        14,
                        member -> new Cell.Computed(Cell.share(sums().surplus().get(member)), formula));
    }

    private TableColumn<String> surplusShare() {
        return words.columns()
                .column(
                        "surplus",
                        Kind.PERCENTAGE,
                        14,
                        member -> Cell.share(sums().surplus().get(member)));
    }

    private BigDecimal yearly(String member) {
        return CooperativeSums.yearly(CooperativeSums.part(venture, member));
    }

    private BigDecimal overYears(String member) {
        return yearly(member).multiply(BigDecimal.valueOf(terms.years() == null ? 0 : terms.years()));
    }

    private BigDecimal difference(String member) {
        return overYears(member).subtract(orZero(sums().in().get(member)));
    }

    private CooperativeSums sums() {
        return detail.sums();
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static Cell money(@Nullable BigDecimal amount) {
        return Cell.amount(amount, MONEY);
    }

    /** A cell for each member. */
    private interface Amounts {
        Cell of(String member);
    }
}
