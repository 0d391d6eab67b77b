package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import kring.model.Audience;
import kring.model.Member;
import kring.model.Quarter;
import kring.progress.MemberPage;
import kring.progress.Progress;
import kring.progress.ProgressReport;
import kring.progress.ProgressSheets;
import kring.progress.State;
import kring.report.Letterhead;
import kring.report.Report;
import kring.screening.Intentions;
import kring.screening.ScreeningReport;
import kring.screening.ScreeningSheets;

/** What belongs in the pack for a meeting: to add a paper, add it to the list. */
final class Pack {
    private final Opened circle;
    private final State before;
    private final State now;

    Pack(Opened circle, Quarter quarter) {
        this.circle = circle;
        Quarter previous = circle.snapshot().quarters().lowerKey(quarter);
        this.before = State.ofQuarter(circle.snapshot(), previous == null ? quarter.previous() : previous);
        this.now = State.ofQuarter(circle.snapshot(), quarter);
    }

    /**
     * One file of the pack.
     *
     * @param name its path in the pack's folder
     * @param report composed only when it is written
     */
    record Paper(String name, Format format, Supplier<Report> report) {}

    /** The papers, in the order in which they are written. */
    List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        papers.add(new Paper("progress.docx", Format.DOCX, this::progress));
        papers.add(new Paper("workbook.xlsx", Format.XLSX, this::workbook));
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(now.quarter())) {
                papers.add(new Paper("members/" + member.id() + ".docx", Format.DOCX, () -> page(member)));
            }
        }
        if (!circle.snapshot().screenings().isEmpty()) {
            papers.add(new Paper("facilitator/screening.docx", Format.DOCX, this::screening));
            papers.add(new Paper("facilitator/screening.xlsx", Format.XLSX, this::screeningSheets));
        }
        return papers;
    }

    /** For the facilitator alone, and therefore in a folder that says so. */
    private Report screening() {
        return new ScreeningReport(circle.letterhead(Audience.FACILITATOR), circle.snapshot(), circle.today())
                .everybody(Intentions.of(circle.snapshot(), circle.today()));
    }

    private Report screeningSheets() {
        return new ScreeningSheets(circle.letterhead(Audience.FACILITATOR), circle.snapshot(), circle.today())
                .workbook(Intentions.of(circle.snapshot(), circle.today()));
    }

    private Report progress() {
        return new ProgressReport(circle.letterhead(Audience.CIRCLE), before, now)
                .compose(Progress.between(before, now, Audience.CIRCLE), Audience.CIRCLE);
    }

    private Report workbook() {
        Letterhead letterhead = circle.letterhead(Audience.CIRCLE);
        return letterhead.report(
                circle.phrases().say("workbook.title"),
                letterhead.circle() + " · " + now.quarter(),
                new ProgressSheets(circle.phrases(), before, now, Audience.CIRCLE).sections());
    }

    private Report page(Member member) {
        return new MemberPage(circle.letterhead(Audience.member(member.id())), before, now).compose(member);
    }
}
