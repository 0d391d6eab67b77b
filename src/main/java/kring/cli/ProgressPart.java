package kring.cli;

import java.util.ArrayList;
import java.util.List;
import kring.model.Audience;
import kring.model.Member;
import kring.model.Quarter;
import kring.progress.MemberPage;
import kring.progress.Progress;
import kring.progress.ProgressReport;
import kring.progress.ProgressSheets;
import kring.progress.State;
import kring.report.Block;
import kring.report.Report;

/** Progress in the pack: the report for all, and each member's own page. */
final class ProgressPart implements PackPart {
    private final Opened circle;
    private final State before;
    private final State now;

    ProgressPart(Opened circle, Quarter quarter) {
        this.circle = circle;
        Quarter previous = circle.snapshot().quarters().lowerKey(quarter);
        this.before = State.ofQuarter(circle.snapshot(), previous == null ? quarter.previous() : previous);
        this.now = State.ofQuarter(circle.snapshot(), quarter);
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
