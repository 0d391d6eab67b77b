package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.history.CircleState;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.progress.Comparison;
import kring.progress.Progress;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** A member's own page for the meeting: their ambitions, private ones included, and what came of the last quarter. */
public final class MemberPage {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final CircleState earlier;
    private final CircleState later;

    /** A page on the way from one state to another. */
    public MemberPage(Letterhead letterhead, CircleState earlier, CircleState later) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.earlier = earlier;
        this.later = later;
    }

    /** The page of one member. */
    public Report compose(Member member) {
        Audience audience = Audience.member(member.id());
        Comparison comparison = Progress.between(earlier, later, audience);
        List<Ambition> ambitions = later.ambitions(member.id(), audience);
        List<Block> blocks = new ArrayList<>();
        if (!ambitions.isEmpty()) {
            blocks.add(ambitions(member, ambitions));
        }
        List<Block> progress = new ProgressReport(letterhead, earlier, later).steps(member.id(), comparison);
        if (!progress.isEmpty()) {
            blocks.add(new Section(phrases.say("member.progress", comparison.from(), comparison.to()), progress));
        }
        asks(member).ifPresent(blocks::add);
        return letterhead.report(member.name(), subtitle(member), blocks);
    }

    private String subtitle(Member member) {
        String place = letterhead.circle() + " · " + later.quarter();
        return member.organisation() == null ? place : member.organisation() + " · " + place;
    }

    private Section ambitions(Member member, List<Ambition> ambitions) {
        AmbitionCells cells = new AmbitionCells(phrases, later);
        List<Column> columns = List.of(
                new Column(phrases.say("column.ambition"), Column.Kind.TEXT, 34),
                new Column(phrases.say("column.measured"), Column.Kind.TEXT, 22),
                new Column(phrases.say("column.due"), Column.Kind.DATE, 11),
                new Column(phrases.say("column.confidence"), Column.Kind.NUMBER, 10),
                new Column(phrases.say("column.status"), Column.Kind.STATUS, 14));
        List<List<Cell>> rows = ambitions.stream()
                .map(ambition -> List.of(
                        Cell.words(ambition.text()),
                        cells.measured(member.id(), ambition),
                        Cell.day(ambition.due()),
                        cells.confidence(member.id(), ambition),
                        cells.status(member.id(), ambition)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("ambitions", columns, rows));
        new ProgressCharts(phrases, new ValueHistory(later))
                .way(
                        "way",
                        phrases.say("chart.way"),
                        ambitions.stream()
                                .map(ambition -> new Measured(member.id(), ambition, Measured.label(ambition.text())))
                                .toList())
                .ifPresent(blocks::add);
        return new Section(phrases.say("member.ambitions"), blocks);
    }

    private Optional<Section> asks(Member member) {
        List<Text> asks = later.checkin(later.quarter(), member.id()).map(Checkin::asks).orElse(List.of()).stream()
                .map(ask -> Text.of(
                        ask.to() == null
                                ? ask.text()
                                : phrases.say(
                                        "member.ask-to", ask.text(), ProgressWording.name(later.snapshot(), ask.to()))))
                .toList();
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        phrases.say("member.asks"), new Paragraph(phrases.say("member.asks.lead")), new Bullets(asks)));
    }
}
