package kring.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kring.health.Health;
import kring.health.HealthReport;
import kring.health.HealthSheets;
import kring.health.HeldQuarter;
import kring.health.Signals;
import kring.matching.MatchReport;
import kring.matching.MatchSheets;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Member;
import kring.model.Quarter;
import kring.progress.MemberPage;
import kring.progress.OpenAmbitions;
import kring.progress.Progress;
import kring.progress.ProgressReport;
import kring.progress.ProgressSheets;
import kring.progress.State;
import kring.report.Appointment;
import kring.report.Block;
import kring.report.Letterhead;
import kring.report.Report;
import kring.ventures.Ventures;
import kring.ventures.VenturesReport;
import kring.ventures.VenturesSheets;

/** What belongs in the pack for a meeting: to add a paper, add it to the list. */
final class Pack {
    private final Opened circle;
    private final State before;
    private final State now;
    private final List<HeldQuarter> held;
    private final Map<Audience, MeetingPapers> meetings = new HashMap<>();

    Pack(Opened circle, Quarter quarter) {
        this.circle = circle;
        Quarter previous = circle.snapshot().quarters().lowerKey(quarter);
        this.before = State.ofQuarter(circle.snapshot(), previous == null ? quarter.previous() : previous);
        this.now = State.ofQuarter(circle.snapshot(), quarter);
        this.held = HeldQuarters.until(circle.today(), circle.snapshot());
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
        papers.add(new Paper(
                "agenda.docx", Format.DOCX, () -> meeting(Audience.CIRCLE).report()));
        papers.add(new Paper(
                "run-sheet.docx",
                Format.DOCX,
                () -> meeting(Audience.FACILITATOR).report()));
        papers.add(new Paper("progress.docx", Format.DOCX, this::progress));
        papers.add(new Paper("exchange.docx", Format.DOCX, this::exchange));
        papers.add(new Paper("ventures.docx", Format.DOCX, this::ventures));
        papers.add(new Paper("facilitator/health.docx", Format.DOCX, this::health));
        papers.add(new Paper("workbook.xlsx", Format.XLSX, this::workbook));
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(now.quarter())) {
                papers.add(new Paper("members/" + member.id() + ".docx", Format.DOCX, () -> page(member)));
            }
        }
        return papers;
    }

    /** The meeting as an audience has it, planned once. */
    private MeetingPapers meeting(Audience audience) {
        return meetings.computeIfAbsent(audience, readers -> new MeetingPapers(circle, now.quarter(), readers));
    }

    /** The meeting for people's calendars, where its day is known. */
    Optional<Appointment> entry() {
        return meeting(Audience.CIRCLE).entry();
    }

    private Report progress() {
        return new ProgressReport(circle.letterhead(Audience.CIRCLE), before, now)
                .compose(Progress.between(before, now, Audience.CIRCLE), Audience.CIRCLE);
    }

    private Report exchange() {
        return new MatchReport(circle.letterhead(Audience.CIRCLE), circle.snapshot(), now.quarter(), Audience.CIRCLE)
                .slips(matching());
    }

    private Matching matching() {
        return Matchmaking.of(circle.snapshot(), now.quarter(), circle.today(), Audience.CIRCLE);
    }

    private Report ventures() {
        return new VenturesReport(circle.letterhead(Audience.CIRCLE), circle.snapshot(), circle.today())
                .compose(venturesNow());
    }

    private Ventures venturesNow() {
        return Ventures.of(circle.snapshot(), circle.today(), OpenAmbitions.of(now, Audience.CIRCLE), Audience.CIRCLE);
    }

    /** With names, so in a folder of its own: nobody should hand it out by accident. */
    private Report health() {
        return new HealthReport(circle.letterhead(Audience.FACILITATOR), circle.snapshot(), held)
                .compose(signals(Audience.FACILITATOR), Audience.FACILITATOR);
    }

    private Health signals(Audience audience) {
        return Signals.of(circle.snapshot(), circle.today(), held, audience);
    }

    private Report workbook() {
        Letterhead letterhead = circle.letterhead(Audience.CIRCLE);
        List<Block> sheets = new ArrayList<>(meeting(Audience.CIRCLE).sheets());
        sheets.addAll(new ProgressSheets(circle.phrases(), before, now, Audience.CIRCLE).sections());
        sheets.addAll(
                new MatchSheets(circle.phrases(), circle.snapshot(), now.quarter(), circle.today(), Audience.CIRCLE)
                        .sections(matching()));
        sheets.addAll(new VenturesSheets(circle.phrases(), circle.snapshot(), circle.today()).sections(venturesNow()));
        sheets.addAll(new HealthSheets(circle.phrases(), circle.snapshot(), held).sections(signals(Audience.CIRCLE)));
        return letterhead.report(
                circle.phrases().say("workbook.title"), letterhead.circle() + " · " + now.quarter(), sheets);
    }

    private Report page(Member member) {
        return new MemberPage(circle.letterhead(Audience.member(member.id())), before, now).compose(member);
    }
}
