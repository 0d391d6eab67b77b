package kring.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kring.check.Finding;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD a: what a decision must say. */
class ScreeningDecisionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # decision                                        | departs | lacks
            outcome: welcome                                  | false   | ''
            outcome: welcome                                  | true    | decision-without-reason
            'outcome: welcome, reason: r'                     | true    | ''
            'outcome: discuss'                                | true    | decision-without-reason
            outcome: not-now                                  | false   | not-now-without-revisit not-now-without-change
            'outcome: not-now, revisit: 2026-01-01'           | false   | not-now-without-change
            'outcome: not-now, change: c'                     | false   | not-now-without-revisit
            'outcome: not-now, revisit: 2026-Q1, change: c'   | false   | ''
            'outcome: not-now, revisit: 2026-Q1, change: c'   | true    | decision-without-reason
            by: somebody                                      | false   | ''
            """)
    void aDecisionSaysWhatItMust(String decision, boolean departs, String lacks) {
        Loaded loaded = FolderReader.readAgainstSchemas(Scene.of(
                "== members/c.yaml\nname: C\nstatus: candidate\n",
                "== screenings/c.yaml\ndate: 2025-11-01\ndecision: {" + decision + "}\n"));
        List<Finding> findings = Rules.decisions(loaded.snapshot(), departs ? Set.of("c") : Set.of(), loaded.places());
        assertThat(String.join(
                        " ",
                        findings.stream().map(finding -> finding.code().code()).toList()))
                .isEqualTo(lacks);
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.isError()).isFalse();
            assertThat(finding.place().file()).isEqualTo("screenings/c.yaml");
            assertThat(finding.place().line()).isEqualTo(2);
        });
    }
}
