package kring.screening.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.model.value.Fraction;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import kring.screening.Assessment;
import kring.screening.DimensionScore;
import kring.screening.Raters;
import org.jspecify.annotations.Nullable;

/** How one person stands on each dimension, scores beside what they count as. */
final class ScoreTable {
    private final ScreeningWording wording;
    private final Assessment assessment;
    private final List<String> raters;

    ScoreTable(ScreeningWording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
        this.raters = new Raters(wording.person(assessment).screening().raters()).names();
    }

    /** What the table tells, with the target where all dimensions share it. */
    String title() {
        return sharesTarget()
                ? wording.say(
                        "screen.by-dimension-to",
                        number(target(assessment.dimensions().get(0))))
                : wording.say("screen.by-dimension");
    }

    Table table() {
        Columns columns = wording.columns();
        List<TableColumn<DimensionScore>> table = new ArrayList<>();
        table.add(columns.text("dimension", 26, wording::title));
        table.add(columns.column("scores", Kind.TEXT, 13, this::scores));
        table.add(columns.column("mean", Kind.NUMBER, 9, score -> number(score.mean())));
        if (!sharesTarget()) {
            table.add(columns.column("target", Kind.NUMBER, 9, score -> Cell.amount(target(score), "")));
        }
        table.add(columns.column("shortfall", Kind.NUMBER, 8, score -> number(score.shortfall())));
        table.add(columns.column("band", Kind.STATUS, 14, new StatusWording(wording)::band));
        table.add(columns.column("distance", Kind.NUMBER, 9, this::distance));
        table.add(columns.column("self", Kind.NUMBER, 8, ScoreTable::self));
        return Columns.table("scores-" + assessment.member(), assessment.dimensions(), table);
    }

    private boolean sharesTarget() {
        return assessment.dimensions().stream().map(this::target).distinct().count() == 1;
    }

    private BigDecimal target(DimensionScore score) {
        return wording.target(score).stripTrailingZeros();
    }

    /** What a flag is about is marked where it stands. */
    private Cell scores(DimensionScore score) {
        String given = given(score);
        return score.flags().contains(DimensionScore.Flag.RATERS)
                ? new Cell.Status(Tone.WATCH, given)
                : Cell.words(given);
    }

    private Cell distance(DimensionScore score) {
        if (score.distance() == null) {
            return Cell.EMPTY;
        }
        String signed = wording.signed(score.distance());
        return score.flags().contains(DimensionScore.Flag.DISTANCE)
                ? new Cell.Status(Tone.WATCH, signed)
                : Cell.words(signed);
    }

    private static Cell self(DimensionScore score) {
        return score.flags().contains(DimensionScore.Flag.SELF)
                ? new Cell.Rating(Tone.WATCH, BigDecimal.valueOf(Objects.requireNonNull(score.self())))
                : number(score.self());
    }

    private String number(BigDecimal number) {
        return wording.phrases().figures().number(number);
    }

    static Cell number(@Nullable Fraction number) {
        return number == null ? Cell.EMPTY : Cell.amount(number.decimal(), "");
    }

    static Cell number(@Nullable Integer number) {
        return number == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(number), "");
    }

    /** What each rater gave, in the order in which they are named, and what it counts as where that is less. */
    private String given(DimensionScore score) {
        return raters.stream()
                .map(rater -> score.scores().containsKey(rater) ? given(score, rater) : "–")
                .collect(Collectors.joining(" · "));
    }

    private String given(DimensionScore score, String rater) {
        BigDecimal given =
                BigDecimal.valueOf(Objects.requireNonNull(score.scores().get(rater)));
        BigDecimal counted = Objects.requireNonNull(score.counted().get(rater));
        return given.compareTo(counted) == 0 ? given.toString() : given + "→" + number(counted);
    }
}
