package kring.cli.pack;

import java.util.ArrayList;
import java.util.List;
import kring.cli.output.Paper;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.progress.Progress;
import kring.progress.paper.MemberPage;
import kring.progress.paper.ProgressReport;
import kring.progress.paper.ProgressSheets;
import kring.report.document.Block;
import kring.report.document.Report;

/** Progress in the pack: the report for all, and each member's own page. */
final class ProgressPart implements PackPart {
    private final OpenCircle circle;
    private final CircleState before;
    private final CircleState now;

    ProgressPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.before = CircleState.ofQuarter(circle.snapshot(), circle.snapshot().before(quarter));
        this.now = CircleState.ofQuarter(circle.snapshot(), quarter);
    }

    @Override
    public List<Paper> papers() {
        List<Paper> papers = new ArrayList<>(List.of(Paper.word("progress", this::report)));
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(now.quarter())) {
                papers.add(Paper.word("members/" + member.id(), () -> page(member)));
            }
        }
        return papers;
    }

    @Override
    public List<Block> sheets() {
        return new ProgressSheets(circle.phrases(), before, now, Audience.CIRCLE).sections();
    }

    private Report report() {
        return new ProgressReport(circle.letterhead(Audience.CIRCLE), before, now)
                .compose(Progress.between(before, now, Audience.CIRCLE), Audience.CIRCLE);
    }

    private Report page(Member member) {
        return new MemberPage(circle.letterhead(Audience.member(member.id())), before, now).compose(member);
    }
}
