package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kring.language.Phrases;
import kring.model.Venture.Stage;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Text;
import kring.report.table.Columns;

/** The questions at a gate that no program can answer, with room for the answers (METHOD d). */
record GateChecklist(VentureWording words, String id) {
    /** Left blank, to write in. */
    private static final Cell ROOM = new Cell.Words("");

    /** The questions of a gate, where it has any. */
    Optional<Section> of(Stage gate) {
        List<String> questions = questions("venture.checklist." + Kebab.of(gate) + ".");
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Columns.table(
                "venture-questions-" + id,
                questions,
                words.columns().text("question", 60, question -> question),
                words.columns().column("answer", Kind.TEXT, 36, question -> ROOM)));
        if (gate == Stage.FOUNDING) {
            blocks.add(new Paragraph(
                    Text.of("").then(phrases().say("venture.checklist.founding.law"), Text.Stress.QUIET)));
        }
        return Optional.of(new Section(phrases().say("venture.checklist", words.stage(gate)), blocks));
    }

    private List<String> questions(String family) {
        return IntStream.iterate(1, number -> phrases().has(family + number), number -> number + 1)
                .mapToObj(number -> phrases().say(family + number))
                .toList();
    }

    private Phrases phrases() {
        return words.phrases();
    }
}
