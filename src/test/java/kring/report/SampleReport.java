package kring.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kring.language.Language;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Chart.Series;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** A Dutch report with every kind of block and cell, for the goldens of all renderers. */
public final class SampleReport {
    private SampleReport() {}

    /** The report. */
    public static Report report() {
        return new Report(
                Language.NL,
                "Voortgang 2025-Q4",
                "Kring Lindermark · 20 november 2025",
                "Kring Lindermark · vertrouwelijk, alleen voor de kring",
                List.of(
                        new Paragraph(Text.of("Sinds de vorige bijeenkomst zijn ")
                                .then("vijf van de zeven", Text.Stress.STRONG)
                                .then(" beloften nagekomen; de warmte van de wasserij stroomt naar de bakkerij.")
                                .then(" Bron: check-ins tot 14 november.", Text.Stress.QUIET)),
                        new Callout(
                                Tone.WATCH,
                                "Twee check-ins ontbreken",
                                Text.of("Vraag de bouwer en de ontwerper vóór de bijeenkomst wat zij hebben gedaan.")),
                        new Section("Beloften", promises(), matches()),
                        new Section(
                                "Cijfers",
                                new Section("Vertrouwen", confidence(), kept()),
                                new Section("Uitwisseling", exchanges(), outcomes())),
                        new Section("Afspraken", decisions())));
    }

    private static Table promises() {
        return new Table(
                "promises",
                List.of(
                        new Column("Lid", Column.Kind.TEXT, 10),
                        new Column("Gedaan", Column.Kind.TEXT, 30),
                        new Column("Kan doen", Column.Kind.TEXT, 30),
                        new Column("Stand", Column.Kind.STATUS, 12),
                        new Column("Gas", Column.Kind.NUMBER, 10),
                        new Column("Deel", Column.Kind.PERCENTAGE, 6),
                        new Column("Klaar", Column.Kind.DATE, 10)),
                List.of(
                        List.of(
                                Cell.words("Bakker"),
                                new Cell.Lines(List.of(
                                        "Offerte voor de elektrische oven aangevraagd", "Twee referenties bezocht")),
                                Cell.words("Offerte tekenen\nen de subsidie aanvragen"),
                                new Cell.Status(Tone.FORWARD, "vooruit"),
                                Cell.amount(new BigDecimal("31000"), "m³"),
                                Cell.share(new BigDecimal("0.524")),
                                Cell.day(LocalDate.of(2026, 2, 12))),
                        List.of(
                                Cell.words("Wasserij"),
                                Cell.words("Warmtewisselaar geplaatst"),
                                Cell.EMPTY,
                                new Cell.Status(Tone.GOOD, "nagekomen"),
                                Cell.amount(new BigDecimal("1250.5"), "m³"),
                                Cell.share(BigDecimal.ONE),
                                Cell.day(LocalDate.of(2025, 11, 1))),
                        List.of(
                                Cell.words("Bouwer"),
                                Cell.EMPTY,
                                Cell.words("Dakconstructie doorrekenen"),
                                new Cell.Status(Tone.OPEN, "geen check-in"),
                                Cell.EMPTY,
                                Cell.EMPTY,
                                Cell.EMPTY)));
    }

    private static Table matches() {
        return new Table(
                "matches",
                List.of(
                        new Column("Gever", Column.Kind.TEXT, 10),
                        new Column("Brengt", Column.Kind.TEXT, 30),
                        new Column("Voor wie", Column.Kind.TEXT, 30),
                        new Column("Stand", Column.Kind.STATUS, 12)),
                List.of(
                        List.of(
                                Cell.words("Wasserij"),
                                Cell.words("Restwarmte van de droogtrommels, het hele jaar door"),
                                new Cell.Lines(List.of(
                                        "Bakker: betaalbare warmte voor het rijzen", "Kweker: kas verwarmen in maart")),
                                new Cell.Status(Tone.STEADY, "afgesproken")),
                        List.of(
                                Cell.words("Ontwerper"),
                                Cell.words("Eén dag per maand"),
                                Cell.words("Bouwer"),
                                new Cell.Status(Tone.BAD, "afgewezen"))));
    }

    private static Chart confidence() {
        return new Chart(
                "confidence",
                Chart.Kind.LINES,
                "Vertrouwen dat het lukt",
                "Lijnen per lid over vier kwartalen; de bakker stijgt van 2 naar 4.",
                "",
                quarters(),
                List.of(
                        new Series("Bakker", null, values("2", "3", "3", "4")),
                        new Series("Wasserij", Tone.GOOD, values("4", null, "5", "5")),
                        new Series("Bouwer", Tone.BACK, values("3", "3", "2.5", null))));
    }

    private static Chart kept() {
        return new Chart(
                "kept",
                Chart.Kind.COLUMNS,
                "Nagekomen beloften",
                "Kolommen per kwartaal; het aandeel stijgt van de helft naar ruim twee derde.",
                "%",
                quarters(),
                List.of(new Series("Kring", Tone.FORWARD, values("0.5", "0.58", null, "0.71"))));
    }

    private static Chart exchanges() {
        return new Chart(
                "exchanges",
                Chart.Kind.COLUMNS,
                "Gegeven en ontvangen warmte",
                "Kolommen per lid; de wasserij geeft het meest.",
                "MWh",
                List.of("Wasserij", "Bakker"),
                List.of(
                        new Series("gegeven", Tone.GOOD, values("1200", "0")),
                        new Series("ontvangen", Tone.STEADY, values("85.25", "640"))));
    }

    private static Chart outcomes() {
        return new Chart(
                "outcomes",
                Chart.Kind.STACKED,
                "Wat van beloften kwam",
                "Stapels per kwartaal; gebroken beloften verdwijnen.",
                "aantal",
                quarters(),
                List.of(
                        new Series("nagekomen", Tone.GOOD, values("3", "4", "4", "5")),
                        new Series("deels", Tone.WATCH, values("1", "1", "2", "2")),
                        new Series("gebroken", Tone.BAD, values("2", "1", "0", null))));
    }

    private static Bullets decisions() {
        return new Bullets(List.of(
                Text.strong("Proef")
                        .then(" met restwarmte loopt door tot en met 12 februari 2026; de wasserij leidt,"
                                + " de bakker meet wekelijks en meldt de stand bij de facilitator."),
                Text.of("Ruimte delen:\nde ontwerper vraagt rond.")));
    }

    private static List<String> quarters() {
        return List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    }

    private static List<BigDecimal> values(String... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? null : new BigDecimal(value))
                .toList();
    }
}
