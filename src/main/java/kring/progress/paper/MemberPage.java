package kring.progress.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.quarter.Checkin;
import kring.progress.Comparison;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** A member's own page for the meeting: their ambitions, private ones included, and what came of the last quarter. */
public final class MemberPage {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final ProgressView view;
    private final ProgressWording wording;

    /** A page of what the member sees. */
    public MemberPage(Letterhead letterhead, ProgressView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view;
        this.wording = new ProgressWording(phrases, view);
    }

    /** The page of one member. */
    public Report compose(String member) {
        Comparison comparison = view.comparison();
        List<Block> blocks = new ArrayList<>();
        ambitions(view.ambitions(member)).ifPresent(blocks::add);
        List<Block> progress = new MemberSteps(phrases, view).of(member);
        if (!progress.isEmpty()) {
            blocks.add(new Section(phrases.say("member.progress", comparison.from(), comparison.to()), progress));
        }
        asks(member).ifPresent(blocks::add);
        return letterhead.report(view.name(member), subtitle(view.organisation(member)), blocks);
    }

    private String subtitle(@Nullable String organisation) {
        String place = letterhead.circle() + " · " + view.quarter();
        return organisation == null ? place : organisation + " · " + place;
    }

    private Optional<Section> ambitions(List<AmbitionLine> ambitions) {
        if (ambitions.isEmpty()) {
            return Optional.empty();
        }
        Columns columns = new Columns(phrases, "column.");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Columns.table(
                "ambitions",
                ambitions,
                columns.text("ambition", 34, line -> line.ambition().text()),
                columns.text("measured", 22, this::measured),
                columns.column(
                        "due",
                        Column.Kind.DATE,
                        11,
                        line -> Cell.day(line.ambition().due())),
                columns.column("confidence", Column.Kind.NUMBER, 10, wording::confidence),
                columns.column("status", Column.Kind.STATUS, 14, wording::status)));
        new ProgressCharts(phrases, view)
                .way("way", phrases.say("chart.way"), ambitions)
                .ifPresent(blocks::add);
        return Optional.of(new Section(phrases.say("member.ambitions"), blocks));
    }

    /** Where an ambition is now, and from where to where it goes; nothing while nothing is measured. */
    private @Nullable String measured(AmbitionLine line) {
        Ambition.Measure measure = line.measure();
        BigDecimal value = line.standing().value();
        if (value == null) {
            return null;
        }
        String now = phrases.figures().amount(value, measure.unit());
        return measure.direction() == 0
                ? now
                : phrases.say(
                        "ambition.measured",
                        now,
                        phrases.figures().number(measure.baseline()),
                        phrases.figures().number(measure.target()));
    }

    private Optional<Section> asks(String member) {
        List<Text> asks = view.asks(member).stream()
                .filter(line -> line.made().equals(view.quarter()))
                .map(line -> Text.of(asked(line.ask())))
                .toList();
        return asks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        phrases.say("member.asks"), new Paragraph(phrases.say("member.asks.lead")), new Bullets(asks)));
    }

    private String asked(Checkin.Ask ask) {
        String text = ask.text() == null ? ask.id() : ask.text();
        return ask.to() == null ? text : phrases.say("member.ask-to", text, view.name(ask.to()));
    }
}
