package kring.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.review.Review.Asked;
import kring.review.ReviewView.AskLine;

/** What members asked in the quarters looked back on, and from whom they received it (METHOD, A year in review). */
record AskHistory(LookBack back) {
    private static final Comparator<AskLine> ORDER = Comparator.comparing(
                    (AskLine line) -> line.asked().member())
            .thenComparing(line -> line.asked().ask())
            .thenComparing(line -> line.asked().quarter());

    /** All of them, by member, id and quarter. */
    List<AskLine> all() {
        return back.members().stream()
                .flatMap(member -> of(member).stream())
                .filter(line -> back.span().has(line.asked().quarter()))
                .sorted(ORDER)
                .toList();
    }

    private List<AskLine> of(String member) {
        List<AskLine> closed = new ArrayList<>();
        Map<String, AskLine> open = new LinkedHashMap<>();
        for (Quarter when : back.to().quartersUpTo(back.span().to())) {
            back.checkin(when, member).forEach(checkin -> {
                checkin.asks().forEach(ask -> open.merge(ask.id(), line(member, ask, when), this::again));
                checkin.received().forEach(receipt -> {
                    AskLine line = open.remove(receipt.ask());
                    if (line != null) {
                        closed.add(answered(line, receipt));
                    }
                });
            });
        }
        closed.addAll(open.values());
        return closed;
    }

    private static AskLine line(String member, Checkin.Ask ask, Quarter when) {
        return new AskLine(new Asked(member, ask.id(), when, null), ask.text(), false);
    }

    /** Of the first time it was asked in the quarters looked back on, in its last words. */
    private AskLine again(AskLine first, AskLine later) {
        Asked asked = back.span().has(first.asked().quarter()) ? first.asked() : later.asked();
        return new AskLine(asked, later.text(), false);
    }

    private static AskLine answered(AskLine line, Checkin.Receipt receipt) {
        Asked asked = line.asked();
        return new AskLine(new Asked(asked.member(), asked.ask(), asked.quarter(), receipt.from()), line.text(), true);
    }
}
