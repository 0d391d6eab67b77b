package kring.ventures.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Section;
import kring.report.document.Tone;
import kring.report.table.Columns;
import kring.ventures.Gates;
import kring.ventures.Lack;

/** The gates of a venture: passed and missing, and for the next one to pass the questions that people answer. */
record GateBlocks(VentureWording words, String id, Venture venture) {
    List<Block> compose() {
        List<Stage> gates = Stream.concat(Gates.passed(venture).stream(), Gates.following(venture).stream())
                .toList();
        Optional<Section> checklist = gates.stream()
                .filter(gate -> !words.gates().isDated(venture, gate))
                .findFirst()
                .flatMap(new GateChecklist(words, id)::of);
        return Stream.of(Optional.of(table(gates)), checklist)
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }

    private Section table(List<Stage> gates) {
        Columns columns = words.columns();
        return new Section(
                words.phrases().say("venture.gates"),
                Columns.table(
                        "venture-gates-" + id,
                        gates,
                        columns.text("gate", 14, words::stage),
                        columns.column("status", Kind.STATUS, 14, this::status),
                        columns.column("date", Kind.DATE, 12, this::day),
                        columns.column("lacks", Kind.TEXT, 32, gate -> VentureWording.lines(lacks(gate), words::lack)),
                        columns.text("note", 34, gate -> entry(gate).note())));
    }

    private Cell day(Stage gate) {
        return Cell.day(entry(gate).date());
    }

    private Venture.Gate entry(Stage gate) {
        return venture.gates().getOrDefault(gate, new Venture.Gate(null, null));
    }

    private Cell status(Stage gate) {
        boolean ahead = Gates.following(venture).filter(gate::equals).isPresent();
        if (lacks(gate).isEmpty()) {
            return new Cell.Status(Tone.GOOD, say(ahead ? "ready" : "passed"));
        }
        return ahead ? new Cell.Status(Tone.OPEN, say("next")) : new Cell.Status(Tone.WATCH, say("missing"));
    }

    private List<Lack> lacks(Stage gate) {
        return words.gates().lacks(venture, gate);
    }

    private String say(String key) {
        return words.phrases().say("venture.gate." + key);
    }
}
