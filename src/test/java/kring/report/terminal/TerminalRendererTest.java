package kring.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import kring.language.Language;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import org.junit.jupiter.api.Test;

class TerminalRendererTest {
    @Test
    void data_cannot_steer_the_terminal() {
        assertThat(render(40, true, new Paragraph("\033]0;hoi\007\u009B2J \u202Etxt \u200Bx\rnieuw\uFEFF")))
                .isEqualTo("""
                        \033[1mT\033[0m
                        \033[2m═\033[0m

                        ␛]0;hoi␇�2J �txt �x
                        nieuw�
                        """);
    }

    @Test
    void stress_and_tones_are_colours_only_when_asked_for() {
        Block[] blocks = {
            new Bullets(List.of(Text.strong("Let op").then(" a ").then("b c", Text.Stress.QUIET))),
            new Callout(Tone.BAD, "Gebroken", Text.of("zie boven"))
        };
        assertThat(render(40, true, blocks)).contains("• \033[1mLet op\033[0m a \033[2mb c\033[0m\n", """
                \033[31m│ ✗ \033[0m\033[1mGebroken\033[0m
                \033[31m│ \033[0mzie boven
                """);
        assertThat(render(40, false, blocks)).contains("• Let op a b c\n", """
                │ ✗ Gebroken
                │ zie boven
                """);
    }

    @Test
    void columns_stay_aligned_beside_wide_and_combining_characters() {
        Table table = new Table(
                "t",
                List.of(new Column("Naam", Column.Kind.TEXT, 8), new Column("Getal", Column.Kind.NUMBER, 5)),
                List.of(
                        List.of(Cell.words("漢字"), Cell.amount(BigDecimal.ONE, "")),
                        List.of(Cell.words("Joe\u0308l"), Cell.amount(BigDecimal.TEN, "m³")),
                        List.of(Cell.words("Anna"), Cell.EMPTY)));
        assertThat(render(40, false, table)).endsWith("""
                Naam  Getal
                ────  ─────
                漢字      1
                Joe\u0308l  10 m³
                Anna
                """);
    }

    @Test
    void a_chart_of_many_quarters_keeps_its_lines_in_a_narrow_terminal() {
        List<String> quarters = IntStream.range(0, 10).mapToObj(i -> "K" + i).toList();
        List<BigDecimal> values =
                IntStream.range(0, 10).mapToObj(BigDecimal::valueOf).toList();
        Chart chart = new Chart(
                "c",
                Chart.Kind.LINES,
                "Groei",
                "",
                "",
                quarters,
                List.of(new Chart.Series("Bakker en wasserij", null, values)));
        assertThat(render(40, false, chart)).endsWith("""
                Groei
                                           K0 … K9
                ─────────────  ──────────  ─────────────
                Bakker en      ▁▂▃▃▄▅▆▆▇█  0 · 1 · 2 · 3
                wasserij                   · 4 · 5 · 6 ·
                                           7 · 8 · 9
                """);
    }

    private static String render(int width, boolean colour, Block... blocks) {
        Report report = new Report(Language.NL, "T", "", "", List.of(blocks));
        return new TerminalRenderer(width, colour).render(report);
    }
}
