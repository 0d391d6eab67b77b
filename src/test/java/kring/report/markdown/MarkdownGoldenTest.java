package kring.report.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import kring.report.SampleReport;
import org.junit.jupiter.api.Test;

class MarkdownGoldenTest {
    @Test
    void a_report_as_markdown() {
        assertThat(new MarkdownRenderer().render(SampleReport.report())).isEqualTo("""
                # Voortgang 2025-Q4

                Kring Lindermark · 20 november 2025

                Sinds de vorige bijeenkomst zijn **vijf van de zeven** beloften nagekomen; de warmte van de wasserij stroomt naar de bakkerij. *Bron: check-ins tot 14 november.*

                > **! Twee check-ins ontbreken** Vraag de bouwer en de ontwerper vóór de bijeenkomst wat zij hebben gedaan.

                ## Beloften

                | Lid | Gedaan | Kan doen | Stand | Gas | Deel | Klaar |
                | --- | --- | --- | --- | --: | --: | --- |
                | Bakker | Offerte voor de elektrische oven aangevraagd<br>Twee referenties bezocht | Offerte tekenen<br>en de subsidie aanvragen | ▲ vooruit | 31.000 m³ | 52% | 12-02-2026 |
                | Wasserij | Warmtewisselaar geplaatst |  | ✓ nagekomen | 1.250,5 m³ | 100% | 01-11-2025 |
                | Bouwer |  | Dakconstructie doorrekenen | ○ geen check-in |  |  |  |

                | Gever | Brengt | Voor wie | Stand |
                | --- | --- | --- | --- |
                | Wasserij | Restwarmte van de droogtrommels, het hele jaar door | Bakker: betaalbare warmte voor het rijzen<br>Kweker: kas verwarmen in maart | ● afgesproken |
                | Ontwerper | Eén dag per maand | Bouwer | ✗ afgewezen |

                ## Cijfers

                ### Vertrouwen

                **Vertrouwen dat het lukt**

                |  | Bakker | Wasserij | Bouwer |
                | --- | --: | --: | --: |
                | 2025-Q1 | 2 | 4 | 3 |
                | 2025-Q2 | 3 |  | 3 |
                | 2025-Q3 | 3 | 5 | 2,5 |
                | 2025-Q4 | 4 | 5 |  |

                **Nagekomen beloften (%)**

                |  | Kring |
                | --- | --: |
                | 2025-Q1 | 50% |
                | 2025-Q2 | 58% |
                | 2025-Q3 |  |
                | 2025-Q4 | 71% |

                ### Uitwisseling

                **Gegeven en ontvangen warmte (MWh)**

                |  | gegeven | ontvangen |
                | --- | --: | --: |
                | Wasserij | 1.200 | 85,25 |
                | Bakker | 0 | 640 |

                **Wat van beloften kwam (aantal)**

                |  | nagekomen | deels | gebroken |
                | --- | --: | --: | --: |
                | 2025-Q1 | 3 | 1 | 2 |
                | 2025-Q2 | 4 | 1 | 1 |
                | 2025-Q3 | 4 | 2 | 0 |
                | 2025-Q4 | 5 | 2 |  |

                ## Afspraken

                - **Proef** met restwarmte loopt door tot en met 12 februari 2026; de wasserij leidt, de bakker meet wekelijks en meldt de stand bij de facilitator.
                - Ruimte delen:\\
                  de ontwerper vraagt rond.

                ---

                Kring Lindermark · vertrouwelijk, alleen voor de kring
                """);
    }
}
