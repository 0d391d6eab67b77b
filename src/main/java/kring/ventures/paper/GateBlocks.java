package kring.ventures.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.ventures.Gates;
import kring.ventures.Lack;

/** The gates of a venture: passed and missing, and for the next one to pass the questions that people answer. */
record GateBlocks(VentureWords words, String id, Venture venture) {
    List<Block> compose() {
        List<Stage> gates = Stream.concat(Gates.passed(venture).stream(), Gates.following(venture).stream())
                .toList();
        Optional<Section> checklist =
                gates.stream().filter(gate -> !isPassed(gate)).findFirst().flatMap(new GateChecklist(words, id)::of);
        return Stream.of(Optional.of(table(gates)), checklist)
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }

    private Section table(List<Stage> gates) {
        List<Column> columns = List.of(
                words.column("gate", Column.Kind.TEXT, 16),
                words.column("status", Column.Kind.STATUS, 14),
                words.column("date", Column.Kind.DATE, 12),
                words.column("lacks", Column.Kind.TEXT, 26),
                words.column("note", Column.Kind.TEXT, 34));
        return new Section(
                words.phrases().say("venture.gates"),
                new Table(
                        "venture-gates-" + id,
                        columns,
                        gates.stream().map(this::row).toList()));
    }

    private List<Cell> row(Stage gate) {
        Optional<Venture.Gate> entry = Optional.ofNullable(venture.gates().get(gate));
        return List.of(
                Cell.words(words.stage(gate)),
                status(gate),
                Cell.day(entry.map(Venture.Gate::date).orElse(null)),
                VentureWords.lines(lacks(gate).stream().map(words::lack).toList()),
                Cell.words(entry.map(Venture.Gate::note).orElse(null)));
    }

    private Cell status(Stage gate) {
        boolean ahead = Gates.following(venture).filter(gate::equals).isPresent();
        if (lacks(gate).isEmpty()) {
            return new Cell.Status(Tone.GOOD, say(ahead ? "ready" : "passed"));
        }
        return ahead ? new Cell.Status(Tone.OPEN, say("next")) : new Cell.Status(Tone.WATCH, say("missing"));
    }

    private List<Lack> lacks(Stage gate) {
        return new Gates(words.snapshot().circle().thresholds()).lacks(venture, gate);
    }

    private boolean isPassed(Stage gate) {
        return venture.gates().containsKey(gate) && venture.gates().get(gate).date() != null;
    }

    private String say(String key) {
        return words.phrases().say("venture.gate." + key);
    }
}
