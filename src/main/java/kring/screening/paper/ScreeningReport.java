package kring.screening.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import kring.screening.Assessment;
import kring.screening.Intentions;
import kring.screening.IntentionsView;

/** The facilitator's report on screenings: everybody and the circle's cohesion at a glance, then each person. */
public final class ScreeningReport {
    private final Letterhead letterhead;
    private final LocalDate today;
    private final ScreeningWording wording;

    /** A report on what is found on a day. */
    public ScreeningReport(Letterhead letterhead, IntentionsView view, LocalDate today) {
        this.letterhead = letterhead;
        this.today = today;
        this.wording = new ScreeningWording(letterhead.phrases(), view);
    }

    /** Everybody, and the circle's cohesion. */
    public Report everybody() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(overview());
        blocks.add(new CohesionTable(wording).compose(intentions().cohesion()));
        blocks.addAll(pages());
        return report(blocks);
    }

    /** Only those who were asked for. */
    public Report people() {
        return report(pages());
    }

    private Intentions intentions() {
        return wording.view().result();
    }

    private Report report(List<Block> blocks) {
        return letterhead.report(wording.say("screen.title"), letterhead.circle() + " · " + wording.day(today), blocks);
    }

    private List<Block> pages() {
        return intentions().screenings().stream()
                .<Block>map(assessment -> new PersonPage(wording, assessment).compose())
                .toList();
    }

    private Section overview() {
        List<Block> blocks = new ArrayList<>();
        if (!wording.dimensions().intention().isEmpty()) {
            blocks.add(new Paragraph(Text.strong(wording.say("screen.intention"))
                    .then(" " + wording.dimensions().intention())));
        }
        blocks.add(new Paragraph(wording.say("screen.lead")));
        blocks.add(
                intentions().screenings().isEmpty()
                        ? new Paragraph(wording.say("screen.none"))
                        : people(intentions().screenings()));
        return new Section(wording.say("screen.overview"), blocks);
    }

    private Table people(List<Assessment> people) {
        Columns columns = wording.columns();
        StatusWording statuses = new StatusWording(wording);
        return Columns.table(
                "people",
                people,
                columns.text("who", 22, wording::name),
                columns.text("role", 14, wording::role),
                columns.column("screened", Kind.DATE, 11, this::screened),
                columns.column("advice", Kind.STATUS, 14, statuses::advice),
                columns.column("decision", Kind.STATUS, 16, statuses::decision));
    }

    private Cell screened(Assessment assessment) {
        return Cell.day(wording.person(assessment).screening().date());
    }
}
