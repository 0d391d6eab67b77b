package kring.screening.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.model.Charter.Dimension;
import kring.model.value.Fraction;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.Raters;
import kring.screening.ScreeningFlag;
import kring.screening.Weighing;

/** How one person stands on each dimension, scores beside what they count as. */
final class ScoreTable {
    private final ScreeningWording wording;
    private final Assessment assessment;
    private final List<String> raters;

    ScoreTable(ScreeningWording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
        this.raters = new Raters(wording.screening(assessment.member()).raters()).names();
    }

    /** What the table tells, with the target where all dimensions share it. */
    String title() {
        return sharedTarget()
                ? wording.say(
                        "screen.by-dimension-to",
                        number(target(wording.dimensions().get(0))))
                : wording.say("screen.by-dimension");
    }

    Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                wording.column("dimension", Column.Kind.TEXT, 26),
                wording.column("scores", Column.Kind.TEXT, 13),
                wording.column("mean", Column.Kind.NUMBER, 9),
                wording.column("shortfall", Column.Kind.NUMBER, 8),
                wording.column("band", Column.Kind.STATUS, 14),
                wording.column("distance", Column.Kind.NUMBER, 9),
                wording.column("self", Column.Kind.NUMBER, 8)));
        if (!sharedTarget()) {
            columns.add(3, wording.column("target", Column.Kind.NUMBER, 9));
        }
        return new Table(
                "scores-" + assessment.member(),
                columns,
                assessment.dimensions().stream().map(this::row).toList());
    }

    private boolean sharedTarget() {
        return wording.dimensions().stream().map(this::target).distinct().count() == 1;
    }

    private BigDecimal target(Dimension dimension) {
        return Weighing.target(dimension, wording.snapshot().circle().thresholds())
                .stripTrailingZeros();
    }

    private List<Cell> row(DimensionScore score) {
        Dimension dimension = wording.dimension(score.id());
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(wording.title(dimension)),
                scores(score),
                number(score.mean()),
                number(score.shortfall()),
                new StatusWords(wording).band(score),
                distance(score),
                self(score)));
        if (!sharedTarget()) {
            row.add(3, Cell.amount(target(dimension), ""));
        }
        return row;
    }

    /** What a flag is about is marked where it stands. */
    private Cell scores(DimensionScore score) {
        String given = given(score);
        return score.flags().contains(ScreeningFlag.RATERS) ? new Cell.Status(Tone.WATCH, given) : Cell.words(given);
    }

    private Cell distance(DimensionScore score) {
        if (score.distance() == null) {
            return Cell.EMPTY;
        }
        String signed = wording.signed(score.distance());
        return score.flags().contains(ScreeningFlag.DISTANCE)
                ? new Cell.Status(Tone.WATCH, signed)
                : Cell.words(signed);
    }

    private static Cell self(DimensionScore score) {
        if (score.self() == null) {
            return Cell.EMPTY;
        }
        BigDecimal self = BigDecimal.valueOf(score.self());
        return score.flags().contains(ScreeningFlag.SELF) ? new Cell.Rating(Tone.WATCH, self) : Cell.amount(self, "");
    }

    private String number(BigDecimal number) {
        return wording.phrases().figures().number(number);
    }

    static Cell number(Fraction number) {
        return number == null ? Cell.EMPTY : Cell.amount(number.decimal(), "");
    }

    /** What stands out, in a word each. */
    static String flags(ScreeningWording wording, DimensionScore score) {
        return score.flags().stream()
                .map(flag -> wording.word("screen-flag.", flag))
                .collect(Collectors.joining(", "));
    }

    /** What each rater gave, in the order in which they are named, and what it counts as where that is less. */
    private String given(DimensionScore score) {
        return raters.stream()
                .map(rater -> score.scores().containsKey(rater) ? given(score, rater) : "–")
                .collect(Collectors.joining(" · "));
    }

    private String given(DimensionScore score, String rater) {
        BigDecimal given = BigDecimal.valueOf(score.scores().get(rater));
        BigDecimal counted = score.counted().get(rater);
        return given.compareTo(counted) == 0 ? given.toString() : given + "→" + number(counted);
    }
}
