package kring.review.paper;

import java.util.List;
import java.util.Optional;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.document.Table;
import kring.review.ReviewView;

public final class ReviewReport {
    private final Letterhead letterhead;

    public ReviewReport(Letterhead letterhead, ReviewView view) {
        this.letterhead = letterhead;
    }

    public Report compose(Optional<Table> signals) {
        return letterhead.report("", "", List.of());
    }
}
