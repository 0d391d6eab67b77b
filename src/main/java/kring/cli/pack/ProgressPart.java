package kring.cli.pack;

import java.util.ArrayList;
import java.util.List;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.model.Audience;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.report.document.Block;
import kring.report.document.Report;

/** Progress in the pack: the report for all, and each member's own page. */
final class ProgressPart implements PackPart {
    private final OpenCircle circle;
    private final OwnPages pages;

    ProgressPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.pages = OwnPages.of(circle, quarter);
    }

    @Override
    public List<Paper> papers() {
        List<Paper> papers = new ArrayList<>(List.of(PaperName.PROGRESS.paper(circle, this::report)));
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(pages.now().quarter())) {
                papers.add(pages.of(member));
            }
        }
        return papers;
    }

    @Override
    public List<Block> sheets() {
        return new ProgressSheets(circle.phrases(), pages.view(Audience.CIRCLE)).sections();
    }

    private Report report() {
        return new ProgressReport(circle.letterhead(Audience.CIRCLE), pages.view(Audience.CIRCLE)).compose();
    }
}
