package kring.screening.paper;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;
import kring.screening.Assessment;
import kring.screening.Coverage;

/** What is advised, beside what people decided and why. */
final class AdviceTable {
    private final ScreeningWording wording;
    private final Assessment assessment;

    AdviceTable(ScreeningWording wording, Assessment assessment) {
        this.wording = wording;
        this.assessment = assessment;
    }

    Table table() {
        List<Column> columns = List.of(
                wording.column("advice", Column.Kind.STATUS, 14),
                wording.column("covered", Column.Kind.TEXT, 12),
                wording.column("decision", Column.Kind.STATUS, 16),
                wording.column("remark", Column.Kind.TEXT, 50));
        StatusWords statuses = new StatusWords(wording);
        Coverage coverage = assessment.coverage();
        return new Table(
                "advice-" + assessment.member(),
                columns,
                List.of(List.of(
                        statuses.advice(assessment.advice()),
                        Cell.words(wording.say("screen.covered", coverage.evidenced(), coverage.of())),
                        statuses.decision(assessment.decision()),
                        decision())));
    }

    private Cell decision() {
        Screening.Decision decision = assessment.decision();
        if (decision == null) {
            return Cell.EMPTY;
        }
        String when =
                decision.date() == null ? null : wording.phrases().figures().longDay(decision.date());
        String who = Stream.of(when, decision.by()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        List<String> lines = Stream.of(
                        who,
                        decision.reason(),
                        decision.revisit() == null
                                ? ""
                                : wording.say(
                                        "screen.revisit",
                                        wording.phrases().figures().longDay(decision.revisit())),
                        decision.change() == null ? "" : wording.say("screen.change", decision.change()))
                .filter(Objects::nonNull)
                .filter(words -> !words.isBlank())
                .toList();
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }
}
