package kring.ventures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Kebab;
import kring.model.Venture;
import kring.model.Venture.Stage;
import kring.report.Block;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;
import kring.report.Tone;

/** The gates of a venture: passed and missing, and for the next one to pass the questions that people answer. */
record GateBlocks(VentureWords words, String id, Venture venture) {
    /** Left blank, to write in. */
    private static final Cell ROOM = new Cell.Words("");

    List<Block> compose() {
        List<Block> blocks = new ArrayList<>();
        List<Stage> gates = Stream.concat(Gates.passed(venture).stream(), Gates.following(venture).stream())
                .toList();
        blocks.add(new Section(
                say("gates"),
                new Table(
                        "venture-gates-" + id,
                        List.of(
                                words.column("gate", Column.Kind.TEXT, 16),
                                words.column("status", Column.Kind.STATUS, 14),
                                words.column("date", Column.Kind.DATE, 12),
                                words.column("lacks", Column.Kind.TEXT, 26),
                                words.column("note", Column.Kind.TEXT, 34)),
                        gates.stream().map(gate -> row(gate)).toList())));
        gates.stream()
                .filter(gate -> !isPassed(gate))
                .findFirst()
                .flatMap(this::checklist)
                .ifPresent(blocks::add);
        return blocks;
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
            return new Cell.Status(Tone.GOOD, say(ahead ? "gate.ready" : "gate.passed"));
        }
        return ahead ? new Cell.Status(Tone.OPEN, say("gate.next")) : new Cell.Status(Tone.WATCH, say("gate.missing"));
    }

    private List<Lack> lacks(Stage gate) {
        return new Gates(words.snapshot().circle().thresholds()).lacks(venture, gate);
    }

    private boolean isPassed(Stage gate) {
        return venture.gates().containsKey(gate) && venture.gates().get(gate).date() != null;
    }

    /** The questions of a gate where people have to answer some, with room for the answers; the law behind some changes. */
    private Optional<Block> checklist(Stage gate) {
        String key = "checklist." + Kebab.of(gate);
        List<List<Cell>> questions = new ArrayList<>();
        for (int number = 1; phrases().has("venture." + key + "." + number); number++) {
            questions.add(List.of(Cell.words(say(key + "." + number)), ROOM));
        }
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(words.column("question", Column.Kind.TEXT, 60), words.column("answer", Column.Kind.TEXT, 36));
        List<Block> blocks = new ArrayList<>(List.of(new Table("venture-questions-" + id, columns, questions)));
        if (phrases().has("venture." + key + ".law")) {
            blocks.add(new Paragraph(Text.of("").then(say(key + ".law"), Text.Stress.QUIET)));
        }
        return Optional.of(new Section(phrases().say("venture.checklist", words.stage(gate)), blocks));
    }

    private String say(String key) {
        return phrases().say("venture." + key);
    }

    private Phrases phrases() {
        return words.phrases();
    }
}
