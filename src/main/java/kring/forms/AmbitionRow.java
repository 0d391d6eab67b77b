package kring.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.model.person.Ambition;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.OpenAnswers;
import kring.report.document.Cell;
import kring.report.document.Form.Line;

/** The row of an ambition: where it stood, where it goes, and what the check-in says of it so far. */
record AmbitionRow(FormFields columns, OpenAnswers open, Checkin checkin) {
    private static final AmbitionEntry NO_WORD = new AmbitionEntry(null, null, null, null, null, null, null, null);

    Line of(Ambition ambition) {
        AmbitionEntry word = checkin.ambitions().getOrDefault(ambition.id(), NO_WORD);
        return new Line(
                ambition.id(),
                List.of(
                        Cell.words(ambition.text()),
                        Cell.words(last(ambition)),
                        Cell.amount(word.value(), ""),
                        number(word.confidence()),
                        columns.chosen("ambitions", "status", word.status()),
                        Cell.words(word.done()),
                        Cell.words(word.learned())));
    }

    private String last(Ambition ambition) {
        BigDecimal value = open.values().get(ambition.id());
        Ambition.Measure measure = ambition.measure();
        List<String> lines = new ArrayList<>();
        if (value != null) {
            lines.add(columns.phrases().say("form.last", amount(value, measure.unit())));
        }
        if (measure.target() != null) {
            lines.add(columns.phrases().say("form.target", amount(measure.target(), measure.unit())));
        }
        if (ambition.due() != null) {
            lines.add(columns.phrases()
                    .say("form.due", columns.phrases().figures().day(ambition.due())));
        }
        return String.join("\n", lines);
    }

    private String amount(BigDecimal value, String unit) {
        return columns.phrases().figures().amount(value, unit);
    }

    private static Cell number(Integer value) {
        return value == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(value), "");
    }
}
