package kring.screening.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Screening;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.screening.Assessment;
import org.jspecify.annotations.Nullable;

/** What is advised, beside what people decided and why. */
record AdviceTable(ScreeningWording wording) {
    Table table(Assessment assessment) {
        Columns columns = wording.columns();
        StatusWording statuses = new StatusWording(wording);
        return Columns.table(
                "advice-" + assessment.member(),
                List.of(assessment),
                columns.column("advice", Kind.STATUS, 14, statuses::advice),
                columns.text("covered", 12, one -> covered(one.coverage())),
                columns.column("decision", Kind.STATUS, 16, statuses::decision),
                columns.column("remark", Kind.TEXT, 50, one -> remark(one.decision())));
    }

    private String covered(Assessment.Coverage coverage) {
        return wording.say("screen.covered", coverage.evidenced(), coverage.of());
    }

    private Cell remark(Screening.@Nullable Decision decision) {
        if (decision == null) {
            return Cell.EMPTY;
        }
        Optional<String> when = Optional.ofNullable(decision.date()).map(wording::day);
        String who =
                Stream.concat(when.stream(), Stream.ofNullable(decision.by())).collect(Collectors.joining(", "));
        List<String> lines = Stream.of(
                        Optional.of(who),
                        Optional.ofNullable(decision.reason()),
                        Optional.ofNullable(decision.revisit())
                                .map(day -> wording.say("screen.revisit", wording.day(day))),
                        Optional.ofNullable(decision.change()).map(change -> wording.say("screen.change", change)))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .toList();
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }
}
