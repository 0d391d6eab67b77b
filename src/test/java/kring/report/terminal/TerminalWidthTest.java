package kring.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kring.report.RandomReport;
import kring.report.SampleReport;
import kring.report.document.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalWidthTest {
    @ParameterizedTest
    @ValueSource(ints = {40, 41, 47, 53, 60, 72, 79, 80, 81, 97, 100, 119, 120, 133, 160})
    void no_line_is_wider_than_the_terminal_or_ends_in_blanks(int width) {
        for (Report report : reports()) {
            String text = new TerminalRenderer(width, false).render(report);
            assertThat(text).endsWith("\n").doesNotContain("\n\n\n").doesNotEndWith("\n\n");
            assertThat(text.lines()).allSatisfy(line -> {
                assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width);
                assertThat(line).isEqualTo(line.stripTrailing());
                assertThat(line.codePoints().anyMatch(Character::isISOControl)).isFalse();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 120})
    void colour_changes_no_character_but_its_own_codes(int width) {
        for (Report report : reports()) {
            String colour = new TerminalRenderer(width, true).render(report);
            assertThat(colour.replaceAll("\033\\[[0-9]+m", ""))
                    .isEqualTo(new TerminalRenderer(width, false).render(report));
        }
    }

    private static List<Report> reports() {
        List<Report> reports = new ArrayList<>(List.of(SampleReport.report()));
        for (long seed = 1; seed <= 40; seed++) {
            reports.add(new RandomReport(seed).report());
        }
        return reports;
    }
}
