package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.language.Phrases;
import kring.model.Venture.Stage;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** The questions at a gate that no program can answer, with room for the answers (METHOD d). */
record GateChecklist(VentureWords words, String id) {
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
