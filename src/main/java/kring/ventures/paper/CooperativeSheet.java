package kring.ventures.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import kring.model.business.Cooperative;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Formula;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** The cooperative on a sheet, worked out by the sheet's own formulas (METHOD, The model of a venture). */
record CooperativeSheet(CooperativeTables sums) {
    /** Something that was agreed, and how much it is. */
    private record Term(String key, Cell agreed) {}

    /** What was agreed in numbers; formulas refer to its rows: entry, exit, years, reserve. */
    Table agreed() {
        Columns columns = sums.words().columns();
        return Columns.table(
                "terms",
                List.of(
                        new Term("entry", orNothing(terms().entry())),
                        new Term("exit", orNothing(terms().exit())),
                        new Term("years", years()),
                        new Term("reserve", Cell.share(terms().reserve()))),
                columns.text("term", 28, term -> sums.words().phrases().say("venture.term." + term.key())),
                columns.column("agreed", Kind.NUMBER, 16, Term::agreed));
    }

    private Cell years() {
        Integer years = terms().years();
        return Cell.amount(years == null ? null : BigDecimal.valueOf(years), "");
    }

    private static Cell orNothing(@Nullable BigDecimal amount) {
        return CooperativeTables.money(Objects.requireNonNullElse(amount, BigDecimal.ZERO));
    }

    /** Each member in a row; formulas refer to columns by their places, of which stake, use and guarantee are 1, 2 and 3. */
    Table members() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(sums.member());
        columns.add(sums.number("stake", sums.given(CooperativeTables.MONEY, terms().stakes())));
        columns.add(sums.number("use", sums.given("", terms().use())));
        columns.add(sums.number("guarantee", sums.given(CooperativeTables.MONEY, terms().guarantees())));
        columns.add(sums.number("in", computed("{1}+{terms.0}", sums::in)));
        columns.add(sums.number("back", computed("{1}-{terms.1}", sums::back)));
        columns.add(sums.number("worst", worst()));
        columns.add(sums.number("votes", votes()));
        columns.add(sums.share("surplus", surplus()));
        columns.add(sums.share("paid", paid()));
        columns.add(sums.number("yearly", member -> CooperativeTables.money(sums.yearly(member))));
        if (terms().years() != null) {
            columns.add(sums.number(
                    "over-years",
                    computed("{10}*{terms.2}", member -> CooperativeTables.money(sums.overYears(member)))));
            columns.add(sums.number("difference", computed("{11}-{4}", sums::difference)));
        }
        return sums.table("sheet-cooperative", columns);
    }

    private static Function<String, Cell> computed(String formula, Function<String, Cell> cell) {
        return member -> new Cell.Computed(cell.apply(member), new Formula(formula));
    }

    /** Without a bound, or while liability is not agreed, there is nothing to work out. */
    private Function<String, Cell> worst() {
        Cooperative.Liability liability = terms().liability();
        if (liability == null || liability == Cooperative.Liability.FULL) {
            return sums::worst;
        }
        return computed(liability == Cooperative.Liability.LIMITED ? "{1}+{3}" : "{1}", sums::worst);
    }

    private Function<String, Cell> votes() {
        Cooperative.Votes votes = terms().votes();
        if (votes == null || votes == Cooperative.Votes.ONE_MEMBER) {
            return sums::votes;
        }
        return computed(votes == Cooperative.Votes.STAKE ? "{1}" : "{2}", sums::votes);
    }

    /** Of nothing each has nothing, until somebody fills it in. */
    private Function<String, Cell> surplus() {
        if (terms().surplus() == null) {
            return sums::surplus;
        }
        return computed(
                switch (terms().surplus()) {
                    case USE -> "IF(SUM({2:})=0,0,{2}/SUM({2:}))";
                    case STAKE -> "IF(SUM({1:})=0,0,{1}/SUM({1:}))";
                    case EQUAL -> "1/ROWS({1:})";
                },
                member -> Cell.share(share(member)));
    }

    /** What of a whole surplus each is paid: their share of what is not kept. */
    private Function<String, Cell> paid() {
        BigDecimal kept = Objects.requireNonNullElse(terms().reserve(), BigDecimal.ZERO);
        return terms().surplus() == null
                ? member -> Cell.EMPTY
                : computed(
                        "{8}*(1-{terms.3})",
                        member -> Cell.share(share(member).multiply(BigDecimal.ONE.subtract(kept))));
    }

    private BigDecimal share(String member) {
        return sums.sums().surplus().getOrDefault(member, BigDecimal.ZERO);
    }

    private Cooperative terms() {
        return sums.terms();
    }
}
