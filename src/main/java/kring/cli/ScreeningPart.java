package kring.cli;

import java.util.List;
import kring.model.Audience;
import kring.report.Letterhead;
import kring.report.Report;
import kring.screening.Intentions;
import kring.screening.ScreeningReport;
import kring.screening.ScreeningSheets;

/** Screenings in the pack: for the facilitator alone, so nothing of them is in the shared workbook. */
final class ScreeningPart implements PackPart {
    private final Opened circle;
    private final Letterhead letterhead;

    ScreeningPart(Opened circle) {
        this.circle = circle;
        this.letterhead = circle.letterhead(Audience.FACILITATOR);
    }

    @Override
    public List<Paper> papers() {
        return circle.snapshot().screenings().isEmpty()
                ? List.of()
                : List.of(
                        Paper.word("facilitator/screening", this::report),
                        new Paper("facilitator/screening.xlsx", Format.XLSX, this::workbook));
    }

    private Report report() {
        return new ScreeningReport(letterhead, circle.snapshot(), circle.today()).everybody(intentions());
    }

    private Report workbook() {
        return new ScreeningSheets(letterhead, circle.snapshot(), circle.today()).workbook(intentions());
    }

    private Intentions intentions() {
        return Intentions.of(circle.snapshot(), circle.today());
    }
}
