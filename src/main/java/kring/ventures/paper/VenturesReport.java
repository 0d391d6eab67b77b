package kring.ventures.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.PageBreak;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.ventures.Risks;
import kring.ventures.Ventures;

/** The paper on ventures for the meeting: all at a glance, then a page for each that runs (METHOD d). */
public final class VenturesReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final VentureWords words;

    /** A report on the ventures of a circle on a day. */
    public VenturesReport(Letterhead letterhead, Snapshot snapshot, LocalDate today) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.snapshot = snapshot;
        this.words = new VentureWords(phrases, snapshot, new Risks(snapshot, today));
    }

    /** The whole report. */
    public Report compose(Ventures ventures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(overview(ventures));
        blocks.add(new Section(phrases.say("venture.agenda"), agenda(ventures)));
        VenturePage page = new VenturePage(phrases, snapshot, words);
        for (Ventures.Status status : ventures.ventures()) {
            if (status.stage().isRunning()) {
                blocks.add(new PageBreak());
                blocks.add(page.compose(status));
            }
        }
        return letterhead.report(phrases.say("venture.title"), letterhead.circle(), blocks);
    }

    private Section overview(Ventures ventures) {
        Block content = ventures.ventures().isEmpty()
                ? new Paragraph(phrases.say("venture.none"))
                : new Table(
                        "ventures",
                        List.of(
                                words.column("venture", Column.Kind.TEXT, 26),
                                words.column("stage", Column.Kind.TEXT, 15),
                                words.column("lead", Column.Kind.TEXT, 18),
                                words.column("last", Column.Kind.DATE, 12),
                                words.column("attention", Column.Kind.TEXT, 44)),
                        ventures.ventures().stream().map(this::row).toList());
        return new Section(phrases.say("venture.overview"), content);
    }

    private List<Cell> row(Ventures.Status status) {
        Venture venture = snapshot.ventures().get(status.id());
        return List.of(
                Cell.words(venture.name()),
                Cell.words(words.stage(status.stage())),
                Cell.words(venture.lead() == null ? null : words.member(venture.lead())),
                Cell.day(venture.lastSign().orElse(null)),
                VentureWords.lines(attention(status)));
    }

    /** Each venture in a row, with what its next gate still wants. */
    public Table standing(Ventures ventures) {
        return new Table(
                "ventures",
                List.of(
                        words.column("venture", Column.Kind.TEXT, 24),
                        words.column("stage", Column.Kind.TEXT, 14),
                        words.column("lead", Column.Kind.TEXT, 18),
                        words.column("attention", Column.Kind.TEXT, 34),
                        words.column("next", Column.Kind.TEXT, 34)),
                ventures.ventures().stream().map(this::standing).toList());
    }

    private List<Cell> standing(Ventures.Status status) {
        Venture venture = snapshot.ventures().get(status.id());
        return List.of(
                Cell.words(venture.name()),
                Cell.words(words.stage(status.stage())),
                Cell.words(venture.lead() == null ? null : words.member(venture.lead())),
                VentureWords.lines(attention(status)),
                VentureWords.lines(status.next().stream().map(words::lack).toList()));
    }

    /** In few words; the facts stand on the venture's own page. */
    private List<String> attention(Ventures.Status status) {
        return Stream.concat(
                        status.flags().stream().map(words::brief),
                        status.missing().stream().map(lack -> phrases.say("venture.missing", words.lack(lack))))
                .toList();
    }

    /** The ambitions that make a candidate stand together under its tags. */
    private List<Block> agenda(Ventures ventures) {
        return ventures.candidates().isEmpty()
                ? List.of(new Paragraph(phrases.say("venture.agenda.none")))
                : List.of(
                        new Paragraph(phrases.say("venture.agenda.lead")),
                        new CandidateTable(words, snapshot, false).compose(ventures.candidates()));
    }
}
