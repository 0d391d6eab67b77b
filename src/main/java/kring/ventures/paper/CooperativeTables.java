package kring.ventures.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import kring.model.Venture;
import kring.model.business.Cooperative;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.ventures.CooperativeSums;
import kring.ventures.VentureDetail;
import org.jspecify.annotations.Nullable;

/** The cooperative's sums for each member on paper, as far as their rules are agreed (METHOD, The model of a venture). */
record CooperativeTables(VentureWording words, VentureDetail detail, Venture venture, Cooperative terms) {
    static final String MONEY = "€";

    /** What each puts in, has to say and can lose. */
    Table stakes() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(member());
        columns.add(number("stake", given(MONEY, terms.stakes())));
        if (!terms.use().isEmpty()) {
            columns.add(number("use", given("", terms.use())));
        }
        if (!terms.guarantees().isEmpty()) {
            columns.add(number("guarantee", given(MONEY, terms.guarantees())));
        }
        if (terms.votes() != null && !sums().isWithoutVotes()) {
            columns.add(number("votes", this::votes));
        }
        if (!sums().surplus().isEmpty()) {
            columns.add(share("surplus", this::surplus));
        }
        if (terms.liability() != null) {
            columns.add(number("worst", this::worst));
        }
        return table("venture-stakes", columns);
    }

    /** What each pays, and what comes of it. */
    Table returns() {
        List<TableColumn<String>> columns = new ArrayList<>();
        columns.add(member());
        columns.add(number("in", this::in));
        columns.add(number("back", this::backInWords));
        columns.add(number("yearly", this::yearlyInWords));
        if (terms.years() != null) {
            columns.add(number("over-years", member -> isOnlyInWords(member) ? Cell.EMPTY : money(overYears(member))));
            columns.add(number("difference", this::difference));
        }
        return table("venture-yields", columns);
    }

    /** A table with a row for each member of the cooperative. */
    Table table(String id, List<TableColumn<String>> columns) {
        return Columns.table(id, sums().in().keySet(), columns);
    }

    TableColumn<String> member() {
        return words.columns().text("member", 24, words::member);
    }

    TableColumn<String> number(String key, Function<String, Cell> cell) {
        return words.columns().column(key, Kind.NUMBER, 14, cell);
    }

    TableColumn<String> share(String key, Function<String, Cell> cell) {
        return words.columns().column(key, Kind.PERCENTAGE, 14, cell);
    }

    /** What was given for a member, else nothing of it. */
    Function<String, Cell> given(String unit, SortedMap<String, BigDecimal> amounts) {
        return member -> new Cell.Amount(amounts.getOrDefault(member, BigDecimal.ZERO), unit);
    }

    Cell in(String member) {
        return money(sums().in().get(member));
    }

    Cell back(String member) {
        return money(sums().back().get(member));
    }

    /** Below zero there is nothing to take along. */
    private Cell backInWords(String member) {
        BigDecimal back = Objects.requireNonNull(sums().back().get(member));
        return back.signum() < 0
                ? Cell.words(words.phrases()
                        .say(
                                "venture.cooperative.pays-on-leaving",
                                words.phrases().figures().amount(back.negate(), MONEY)))
                : money(back);
    }

    private Cell yearlyInWords(String member) {
        return isOnlyInWords(member)
                ? Cell.words(words.phrases().say("venture.cooperative.no-amount"))
                : money(yearly(member));
    }

    /** Whether somebody expects something that is no amount of money. */
    boolean isInWords(String member) {
        return CooperativeSums.isInWords(CooperativeSums.part(venture, member));
    }

    private boolean isOnlyInWords(String member) {
        return isInWords(member) && yearly(member).signum() == 0;
    }

    Cell votes(String member) {
        return Cell.amount(sums().votes().get(member), "");
    }

    Cell surplus(String member) {
        return Cell.share(sums().surplus().get(member));
    }

    /** The most that somebody can lose; words where that has no bound, and nothing where it is not agreed. */
    Cell worst(String member) {
        return terms.liability() == Cooperative.Liability.FULL
                ? Cell.words(words.phrases().say("venture.cooperative.no-bound"))
                : money(detail.worst().get(member));
    }

    BigDecimal yearly(String member) {
        return CooperativeSums.yearly(CooperativeSums.part(venture, member));
    }

    BigDecimal overYears(String member) {
        return yearly(member).multiply(BigDecimal.valueOf(terms.years() == null ? 0 : terms.years()));
    }

    Cell difference(String member) {
        return money(overYears(member).subtract(sums().in().getOrDefault(member, BigDecimal.ZERO)));
    }

    static Cell money(@Nullable BigDecimal amount) {
        return Cell.amount(amount, MONEY);
    }

    CooperativeSums sums() {
        return detail.sums();
    }
}
