package kring.ventures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.Kebab;
import kring.model.Venture.Stage;
import kring.report.Block;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Paragraph;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;

/** The questions at a gate that no program can answer, with room for the answers (METHOD d). */
record Checklist(VentureWords words, String id) {
    /** Left blank, to write in. */
    private static final Cell ROOM = new Cell.Words("");

    /** The questions of a gate, where it has any. */
    Optional<Section> of(Stage gate) {
        List<List<Cell>> questions = questions("venture.checklist." + Kebab.of(gate) + ".");
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns =
                List.of(words.column("question", Column.Kind.TEXT, 60), words.column("answer", Column.Kind.TEXT, 36));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table("venture-questions-" + id, columns, questions));
        if (gate == Stage.FOUNDING) {
            blocks.add(new Paragraph(
                    Text.of("").then(phrases().say("venture.checklist.founding.law"), Text.Stress.QUIET)));
        }
        return Optional.of(new Section(phrases().say("venture.checklist", words.stage(gate)), blocks));
    }

    private List<List<Cell>> questions(String family) {
        List<List<Cell>> questions = new ArrayList<>();
        for (int number = 1; phrases().has(family + number); number++) {
            questions.add(List.of(Cell.words(phrases().say(family + number)), ROOM));
        }
        return questions;
    }

    private Phrases phrases() {
        return words.phrases();
    }
}
