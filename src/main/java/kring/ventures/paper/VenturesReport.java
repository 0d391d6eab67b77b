package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import kring.language.Phrases;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.ventures.Ventures.Status;
import kring.ventures.VenturesView;

/** The paper on ventures for the meeting: all at a glance, then each that runs (METHOD d). */
public final class VenturesReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final VenturesView view;
    private final VentureWording words;
    private final Columns columns;

    /** A report on the ventures that its readers may see. */
    public VenturesReport(Letterhead letterhead, VenturesView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.words = new VentureWording(phrases, view);
        this.columns = words.columns();
    }

    /** The whole report. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Section(phrases.say("venture.overview"), overview()));
        blocks.add(new Section(phrases.say("venture.agenda"), agenda()));
        for (Status status : view.result().ventures()) {
            if (status.stage().isRunning()) {
                blocks.add(new VenturePage(words, status, view.venture(status)).compose());
            }
        }
        return letterhead.report(phrases.say("venture.title"), letterhead.circle(), blocks);
    }

    /** What those are told who may know of no venture. */
    public Report outside() {
        return letterhead.report(
                phrases.say("venture.title"),
                letterhead.circle(),
                List.of(new Paragraph(phrases.say("venture.outside"))));
    }

    private Block overview() {
        return view.result().ventures().isEmpty()
                ? new Paragraph(phrases.say("venture.none"))
                : Columns.table(
                        "ventures",
                        view.result().ventures(),
                        columns.text("venture", 24, words::name),
                        columns.text("stage", 13, status -> words.stage(status.stage())),
                        columns.text("lead", 16, words::lead),
                        columns.column("last", Kind.DATE, 11, words::last),
                        columns.column("attention", Kind.TEXT, 51, this::attention));
    }

    /** Each venture in a row, with what its next gate still wants. */
    public Table standing() {
        return Columns.table(
                "ventures",
                view.result().ventures(),
                columns.text("venture", 24, words::name),
                columns.text("stage", 14, status -> words.stage(status.stage())),
                columns.text("lead", 18, words::lead),
                columns.column("attention", Kind.TEXT, 34, this::attention),
                columns.column("next", Kind.TEXT, 34, status -> VentureWording.lines(status.next(), words::lack)));
    }

    private Cell attention(Status status) {
        return VentureWording.lines(words.attention(status), line -> line);
    }

    /** The ambitions that make a candidate stand together under its tags. */
    private List<Block> agenda() {
        return view.result().candidates().isEmpty()
                ? List.of(new Paragraph(phrases.say("venture.agenda.none")))
                : List.of(
                        new Paragraph(phrases.say("venture.agenda.lead")),
                        new CandidateTable(words, false).compose(view.result().candidates()));
    }
}
