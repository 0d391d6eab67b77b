package kring.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import kring.report.SampleReport;
import org.junit.jupiter.api.Test;

class TerminalGoldenTest {
    @Test
    void a_report_in_80_columns() {
        assertThat(new TerminalRenderer(80, false).render(SampleReport.report()))
                .isEqualTo("""
                Voortgang 2025-Q4
                Kring Lindermark · 20 november 2025
                ═══════════════════════════════════

                Sinds de vorige bijeenkomst zijn vijf van de zeven beloften nagekomen; de warmte
                van de wasserij stroomt naar de bakkerij. Bron: check-ins tot 14 november.

                │ ! Twee check-ins ontbreken
                │ Vraag de bouwer en de ontwerper vóór de bijeenkomst wat zij hebben gedaan.

                Beloften
                ────────

                Lid       Bakker
                Gedaan    Offerte voor de elektrische oven aangevraagd
                          Twee referenties bezocht
                Kan doen  Offerte tekenen
                          en de subsidie aanvragen
                Stand     ▲ vooruit
                Gas       31.000 m³
                Deel      52%
                Klaar     12-02-2026

                Lid       Wasserij
                Gedaan    Warmtewisselaar geplaatst
                Stand     ✓ nagekomen
                Gas       1.250,5 m³
                Deel      100%
                Klaar     01-11-2025

                Lid       Bouwer
                Kan doen  Dakconstructie doorrekenen
                Stand     ○ geen check-in

                Gever      Brengt                      Voor wie                    Stand
                ─────────  ──────────────────────────  ──────────────────────────  ─────────────
                Wasserij   Restwarmte van de           Bakker: betaalbare warmte   ● afgesproken
                           droogtrommels, het hele       voor het rijzen
                           jaar door                   Kweker: kas verwarmen in
                                                         maart

                Ontwerper  Eén dag per maand           Bouwer                      ✗ afgewezen

                Cijfers
                ───────

                Vertrouwen
                ┄┄┄┄┄┄┄┄┄┄

                Vertrouwen dat het lukt
                          2025-Q1  2025-Q2  2025-Q3  2025-Q4
                ────────  ───────  ───────  ───────  ───────  ────
                Bakker          2        3        3        4  ▁▃▃▆
                Wasserij        4        –        5        5  ▆ ██
                Bouwer          3        3      2,5        –  ▃▃▂

                Nagekomen beloften (%)
                2025-Q1  50%  ██████████
                2025-Q2  58%  ███████████▋
                2025-Q3    –
                2025-Q4  71%  ██████████████▎

                Uitwisseling
                ┄┄┄┄┄┄┄┄┄┄┄┄

                Gegeven en ontvangen warmte (MWh)
                Wasserij  gegeven    1.200  ████████████████████
                          ontvangen  85,25  █▍
                Bakker    gegeven        0
                          ontvangen    640  ██████████▋

                Wat van beloften kwam (aantal)
                         nagekomen █  deels ▓  gebroken ▒
                ───────  ───────────  ───────  ──────────  ────────────────────
                2025-Q1            3        1           2  █████████▓▓▒▒▒▒▒▒
                2025-Q2            4        1           1  ███████████▓▓▓▒▒▒
                2025-Q3            4        2           0  ███████████▓▓▓▓▓▓
                2025-Q4            5        2           –  ██████████████▓▓▓▓▓▓

                Afspraken
                ─────────

                • Proef met restwarmte loopt door tot en met 12 februari 2026; de wasserij
                  leidt, de bakker meet wekelijks en meldt de stand bij de facilitator.
                • Ruimte delen:
                  de ontwerper vraagt rond.

                Kring Lindermark · vertrouwelijk, alleen voor de kring
                """);
    }

    @Test
    void a_report_in_120_columns() {
        assertThat(new TerminalRenderer(120, false).render(SampleReport.report()))
                .isEqualTo("""
                Voortgang 2025-Q4
                Kring Lindermark · 20 november 2025
                ═══════════════════════════════════

                Sinds de vorige bijeenkomst zijn vijf van de zeven beloften nagekomen; de warmte van de wasserij stroomt naar de
                bakkerij. Bron: check-ins tot 14 november.

                │ ! Twee check-ins ontbreken
                │ Vraag de bouwer en de ontwerper vóór de bijeenkomst wat zij hebben gedaan.

                Beloften
                ────────

                Lid       Gedaan                               Kan doen                    Stand                   Gas  Deel  Klaar
                ────────  ───────────────────────────────────  ──────────────────────────  ───────────────  ──────────  ────  ──────────
                Bakker    Offerte voor de elektrische oven     Offerte tekenen             ▲ vooruit         31.000 m³   52%  12-02-2026
                            aangevraagd                        en de subsidie aanvragen
                          Twee referenties bezocht

                Wasserij  Warmtewisselaar geplaatst                                        ✓ nagekomen      1.250,5 m³  100%  01-11-2025

                Bouwer                                         Dakconstructie doorrekenen  ○ geen check-in

                Gever      Brengt                                               Voor wie                                   Stand
                ─────────  ───────────────────────────────────────────────────  ─────────────────────────────────────────  ─────────────
                Wasserij   Restwarmte van de droogtrommels, het hele jaar door  Bakker: betaalbare warmte voor het rijzen  ● afgesproken
                                                                                Kweker: kas verwarmen in maart

                Ontwerper  Eén dag per maand                                    Bouwer                                     ✗ afgewezen

                Cijfers
                ───────

                Vertrouwen
                ┄┄┄┄┄┄┄┄┄┄

                Vertrouwen dat het lukt
                          2025-Q1  2025-Q2  2025-Q3  2025-Q4
                ────────  ───────  ───────  ───────  ───────  ────
                Bakker          2        3        3        4  ▁▃▃▆
                Wasserij        4        –        5        5  ▆ ██
                Bouwer          3        3      2,5        –  ▃▃▂

                Nagekomen beloften (%)
                2025-Q1  50%  ███████████████
                2025-Q2  58%  █████████████████▍
                2025-Q3    –
                2025-Q4  71%  █████████████████████▎

                Uitwisseling
                ┄┄┄┄┄┄┄┄┄┄┄┄

                Gegeven en ontvangen warmte (MWh)
                Wasserij  gegeven    1.200  ██████████████████████████████
                          ontvangen  85,25  ██▏
                Bakker    gegeven        0
                          ontvangen    640  ████████████████

                Wat van beloften kwam (aantal)
                         nagekomen █  deels ▓  gebroken ▒
                ───────  ───────────  ───────  ──────────  ──────────────────────────────
                2025-Q1            3        1           2  █████████████▓▓▓▓▒▒▒▒▒▒▒▒▒
                2025-Q2            4        1           1  █████████████████▓▓▓▓▒▒▒▒▒
                2025-Q3            4        2           0  █████████████████▓▓▓▓▓▓▓▓▓
                2025-Q4            5        2           –  █████████████████████▓▓▓▓▓▓▓▓▓

                Afspraken
                ─────────

                • Proef met restwarmte loopt door tot en met 12 februari 2026; de wasserij leidt, de bakker meet wekelijks en meldt de
                  stand bij de facilitator.
                • Ruimte delen:
                  de ontwerper vraagt rond.

                Kring Lindermark · vertrouwelijk, alleen voor de kring
                """);
    }
}
