package kring.progress.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kring.folder.Scene;
import kring.history.CircleState;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD c, Promises, as the workbook lists them: each time it was made, with the last that was told of it. */
class PromiseHistoryTest {
    private static final String MADE = "promises: [{id: p, text: Call}]";

    private static Snapshot circle(String... quarters) {
        String checkins = IntStream.range(0, quarters.length)
                .mapToObj(i ->
                        "== quarters/2025-Q%d/checkins/m.yaml\nnotes: there\n%s\n".formatted(i + 1, words(quarters[i])))
                .reduce("", String::concat);
        return Scene.of("== members/m.yaml\nname: M\nstatus: founder\n", checkins)
                .snapshot();
    }

    private static String words(String words) {
        String answer = words.replace("made", "").strip();
        return (answer.equals("-") || answer.isEmpty() ? "" : "promised: {p: {outcome: " + answer + "}}\n")
                + (words.contains("made") ? MADE : "");
    }

    private static ProgressView view(Snapshot circle, int from, int to) {
        return ProgressView.of(state(circle, from), state(circle, to), Audience.FACILITATOR);
    }

    private static CircleState state(Snapshot circle, int quarter) {
        return CircleState.ofQuarter(circle, new Quarter(2025, quarter));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Q1 | Q2           | Q3   | Q4   | each time it was made, with its outcome
            made | kept         | -    | -    | Q1 kept Q2
            made | -            | -    | -    | Q1 unanswered Q2
            made | -            | kept | -    | Q1 kept Q3
            made | -            | -    | kept | Q1 kept Q4
            made | slipped      | kept | -    | Q1 kept Q3
            made | slipped      | -    | -    | Q1 unanswered Q3
            made | slipped made | kept | -    | Q1 slipped Q2, Q2 kept Q3
            made | slipped made | -    | kept | Q1 slipped Q2, Q2 kept Q4
            made | kept         | made | -    | Q1 kept Q2, Q3 unanswered Q4
            made | -            | made | kept | Q1 unanswered Q2, Q3 kept Q4
            """)
    void theLastOutcomeToldIsTheOneThatCounts(
            String first, String second, String third, String fourth, String expected) {
        List<String> lines = view(circle(first, second, third, fourth), 3, 4).promises().lines().stream()
                .map(line -> "Q%d %s Q%d"
                        .formatted(
                                line.made().number(),
                                Kebab.of(line.outcome()),
                                line.answered().number()))
                .toList();
        assertThat(String.join(", ", lines)).isEqualTo(expected);
    }

    @Test
    void comparedBackwardsTheSheetsAreThoseOfTheLaterStateToo() {
        Snapshot circle = circle("made", "kept", "made", "-");
        assertThat(sheets(circle, 4, 1)).isNotEmpty().isSubsetOf(sheets(circle, 1, 4));
    }

    private static List<Block> sheets(Snapshot circle, int from, int to) {
        Phrases phrases = new Phrases(Language.EN);
        return new ProgressSheets(phrases, view(circle, from, to))
                .sections().stream()
                        .filter(sheet -> !((Section) sheet).title().equals(phrases.say("sheet.changes")))
                        .toList();
    }
}
