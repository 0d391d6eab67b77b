package kring.cli.pack;

import java.util.ArrayList;
import java.util.List;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.progress.paper.ProgressView;
import kring.report.document.Block;
import kring.report.document.Report;

/** Progress in the pack: the report for all, and each member's own page. */
final class ProgressPart implements PackPart {
    private final OpenCircle circle;
    private final Quarter quarter;
    private final OwnPages pages;

    ProgressPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
        this.pages = new OwnPages(circle, quarter);
    }

    @Override
    public List<Paper> papers() {
        List<Paper> papers = new ArrayList<>(List.of(PaperName.PROGRESS.paper(circle, this::report)));
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(quarter)) {
                papers.add(pages.of(member));
            }
        }
        return papers;
    }

    @Override
    public List<Block> sheets() {
        return new ProgressSheets(circle.phrases(), progress()).sections();
    }

    private Report report() {
        return new ProgressReport(circle.letterhead(Audience.CIRCLE), progress()).compose();
    }

    private ProgressView progress() {
        Snapshot snapshot = circle.snapshot();
        return ProgressView.of(
                CircleState.ofQuarter(snapshot, snapshot.before(quarter)),
                CircleState.ofQuarter(snapshot, quarter),
                Audience.CIRCLE);
    }
}
