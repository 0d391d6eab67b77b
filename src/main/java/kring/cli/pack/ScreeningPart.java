package kring.cli.pack;

import java.util.List;
import kring.cli.output.Format;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.screening.IntentionsView;
import kring.screening.paper.ScreeningReport;
import kring.screening.paper.ScreeningSheets;

/** Screenings in the pack: for the facilitator alone, so nothing of them is in the shared workbook. */
final class ScreeningPart implements PackPart {
    private final OpenCircle circle;
    private final Letterhead letterhead;

    ScreeningPart(OpenCircle circle) {
        this.circle = circle;
        this.letterhead = circle.letterhead(Audience.FACILITATOR);
    }

    @Override
    public List<Paper> papers() {
        return circle.snapshot().screenings().isEmpty()
                ? List.of()
                : List.of(
                        PaperName.SCREENING.paper(circle, this::report),
                        new Paper(PaperName.APART + "screening.xlsx", Format.XLSX, this::workbook));
    }

    private Report report() {
        return new ScreeningReport(letterhead, intentions(), circle.today()).everybody();
    }

    private Report workbook() {
        return new ScreeningSheets(letterhead, intentions(), circle.today()).workbook();
    }

    private IntentionsView intentions() {
        return IntentionsView.of(circle.snapshot(), circle.today());
    }
}
