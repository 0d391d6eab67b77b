package kring.cli.results;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.value.Quarter;
import kring.review.ReviewSpan;
import org.jspecify.annotations.Nullable;

/** Finds the quarters that {@code kring review} looks back on by what the user calls them (METHOD, A year in review). */
record ReviewedQuarters(OpenCircle circle) {
    private static final int YEAR = 4;

    /** From one to another; a year alone stands for its quarters, and what is not named is that of the last meetings. */
    ReviewSpan named(@Nullable String from, @Nullable String to) {
        if (from == null) {
            return lastYear();
        }
        ReviewSpan first = named(from);
        if (to == null) {
            return isYear(from) ? first : toLastHeld(first.from());
        }
        ReviewSpan last = named(to);
        if (first.from().compareTo(last.to()) > 0) {
            throw new UserError("review-order", first.from(), last.to());
        }
        return new ReviewSpan(first.from(), last.to());
    }

    private ReviewSpan toLastHeld(Quarter from) {
        Quarter last = lastYear().to();
        if (from.compareTo(last) > 0) {
            throw new UserError("review-not-held", from, last);
        }
        return new ReviewSpan(from, last);
    }

    private ReviewSpan lastYear() {
        List<Quarter> held = circle.loaded().snapshot().held(circle.today());
        if (held.isEmpty()) {
            throw new UserError("nothing-to-review");
        }
        return new ReviewSpan(held.get(Math.max(0, held.size() - YEAR)), held.get(held.size() - 1));
    }

    private ReviewSpan named(String word) {
        if (isYear(word)) {
            return year(Integer.parseInt(word));
        }
        Quarter quarter = Quarter.parse(word.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> UserError.meant("no-review", word, Quarter.near(word)));
        return written(quarter.code(), new ReviewSpan(quarter, quarter));
    }

    private ReviewSpan year(int year) {
        return written(Integer.toString(year), new ReviewSpan(new Quarter(year, 1), new Quarter(year, YEAR)));
    }

    /** Of which something is written down: one cannot look back on a time by beginning it now. */
    private ReviewSpan written(String word, ReviewSpan span) {
        Set<Quarter> known = circle.loaded().snapshot().quarters().keySet();
        if (known.isEmpty()) {
            throw new UserError("nothing-to-review");
        }
        if (span.quarters().stream().noneMatch(known::contains)) {
            throw circle.nothingOf(word, span.from());
        }
        return span;
    }

    private static boolean isYear(String word) {
        return word.matches("[0-9]{4}");
    }
}
