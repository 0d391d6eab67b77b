package kring.report.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kring.language.Language;
import kring.report.chart.SampleCharts;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** The workbook that a facilitator takes to a meeting. */
final class SampleWorkbook {
    private SampleWorkbook() {}

    static Report workbook() {
        return new Report(
                Language.NL,
                "Werkboek 2025-Q4",
                "Kring Lindermark · bijeenkomst van 20 november 2025",
                "Kring Lindermark · alleen voor de begeleider & plaatsvervanger",
                List.of(opening(), attention(), promises(), ambitions(), exchange(), signals(), ventures()));
    }

    private static Block opening() {
        return new Paragraph(Text.of("Dit werkboek hoort bij de bijeenkomst van ")
                .then("donderdag 20 november 2025", Text.Stress.STRONG)
                .then(". Op de volgende bladen staat wat er van de beloftes kwam, hoe het met de ambities gaat, wie wat"
                        + " komt halen en brengen, en wat opvalt. De cijfers zijn tot en met 18 november bijgewerkt.")
                .then(" Bron: de check-ins van negen leden.", Text.Stress.QUIET));
    }

    private static Block attention() {
        return new Section(
                "Aandachtspunten",
                new Callout(
                        Tone.WATCH,
                        "Drie beloftes schuiven voor de tweede keer door",
                        Text.of("Vraag niet waarom het niet lukte, maar wat er nodig is om het wel te laten lukken.")),
                new Bullets(List.of(
                        Text.strong("Bakkerij Van Dam").then(" heeft de offerte voor de warmtepomp getekend."),
                        Text.of("De ambitie van ")
                                .then("Wasserij De Lente", Text.Stress.STRONG)
                                .then(
                                        " staat al drie kwartalen stil; zij vroeg zelf om een intervisie, en wil dat de kring"
                                                + " meedenkt over de financiering van de warmteterugwinning."),
                        Text.of("-1 op de rekening: de penningmeester weet ervan"))));
    }

    private static Block promises() {
        Table table = new Table(
                "promises",
                List.of(
                        new Column("Lid", Column.Kind.TEXT, 22),
                        new Column("Belofte", Column.Kind.TEXT, 46),
                        new Column("Voor", Column.Kind.DATE, 11),
                        new Column("Uitkomst", Column.Kind.STATUS, 18),
                        new Column("Toelichting", Column.Kind.TEXT, 34)),
                List.of(
                        promise(
                                "Bakkerij Van Dam",
                                "Offerte voor de warmtepomp tekenen",
                                12,
                                Tone.GOOD,
                                "nagekomen",
                                null),
                        promise(
                                "Wasserij De Lente",
                                "Meten hoeveel restwarmte er ’s nachts over is, per machine en per uur",
                                14,
                                Tone.WATCH,
                                "doorgeschoven",
                                "meter pas in januari leverbaar\n2e keer"),
                        promise(
                                "Bouwbedrijf Hoeksma",
                                "Twee leerlingen plaatsen",
                                1,
                                Tone.FORWARD,
                                "deels",
                                "één begonnen"),
                        promise("Drukkerij Inkt", "=1+1 offertes vergelijken", 3, Tone.BAD, "niet", "@home gewerkt"),
                        promise(
                                "Accountantskantoor Prins & Ü",
                                "Rekenmodel delen",
                                20,
                                Tone.OPEN,
                                "onbeantwoord",
                                null)));
        return new Section(
                "Beloftes: wat kwam ervan?",
                new Paragraph("Van de twintig beloftes van vorig kwartaal."),
                table,
                SampleCharts.promises());
    }

    private static List<Cell> promise(String who, String what, int day, Tone tone, String word, String note) {
        return List.of(
                Cell.words(who),
                Cell.words(what),
                Cell.day(LocalDate.of(2025, 11, day)),
                new Cell.Status(tone, word),
                Cell.words(note));
    }

    private static Block ambitions() {
        Table table = new Table(
                "ambitions",
                List.of(
                        new Column("Lid", Column.Kind.TEXT, 22),
                        new Column("Ambitie", Column.Kind.TEXT, 34),
                        new Column("Begin", Column.Kind.NUMBER, 12),
                        new Column("Nu", Column.Kind.NUMBER, 12),
                        new Column("Doel", Column.Kind.NUMBER, 12),
                        new Column("Onderweg", Column.Kind.PERCENTAGE, 12),
                        new Column("Vertrouwen", Column.Kind.NUMBER, 8),
                        new Column("Stand", Column.Kind.STATUS, 16),
                        new Column("Klaar op", Column.Kind.DATE, 11)),
                List.of(
                        ambition(
                                "Bakkerij Van Dam",
                                "Ovens zonder gas",
                                "42000",
                                "31000",
                                "21000",
                                "m³ gas",
                                "0.524",
                                3,
                                Tone.FORWARD,
                                "vooruit"),
                        ambition(
                                "Wasserij De Lente",
                                "De helft minder water",
                                "18.5",
                                "18.5",
                                "9.25",
                                "l/kg",
                                "0",
                                2,
                                Tone.STEADY,
                                "gelijk"),
                        ambition(
                                "Melkveebedrijf Terpstra",
                                "Eigen zuivel in de streek",
                                "0",
                                "12",
                                "40",
                                "klanten",
                                "0.3",
                                4,
                                Tone.FORWARD,
                                "vooruit"),
                        ambition(
                                "Drukkerij Inkt",
                                "Inkt zonder oplosmiddel, 19\" rollen",
                                "1250000.5",
                                "1300000",
                                "0",
                                "€",
                                "-0.04",
                                1,
                                Tone.BACK,
                                "terug"),
                        ambition(
                                "Ontwerpstudio Kade",
                                "Een dag in de week vrij",
                                null,
                                null,
                                null,
                                "dagen",
                                "0.8",
                                5,
                                Tone.GOOD,
                                "bereikt")));
        return new Section("Ambities", table, SampleCharts.progress());
    }

    private static List<Cell> ambition(
            String who,
            String what,
            String from,
            String now,
            String to,
            String unit,
            String share,
            int confidence,
            Tone tone,
            String word) {
        return List.of(
                Cell.words(who),
                Cell.words(what),
                Cell.amount(number(from), unit),
                Cell.amount(number(now), unit),
                Cell.amount(number(to), unit),
                new Cell.Share(number(share)),
                Cell.amount(BigDecimal.valueOf(confidence), ""),
                new Cell.Status(tone, word),
                Cell.day(LocalDate.of(2026, 6, 30)));
    }

    private static BigDecimal number(String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private static Block exchange() {
        Table matches = new Table(
                "matches",
                List.of(
                        new Column("Wie brengt", Column.Kind.TEXT, 22),
                        new Column("Wat", Column.Kind.TEXT, 30),
                        new Column("Wie zoekt", Column.Kind.TEXT, 22),
                        new Column("Waarvoor", Column.Kind.TEXT, 30),
                        new Column("Waarom", Column.Kind.TEXT, 40)),
                List.of(List.of(
                        Cell.words("Wasserij De Lente"),
                        Cell.words("Restwarmte, 60 °C"),
                        Cell.words("Bakkerij Van Dam"),
                        Cell.words("Betaalbare warmte voor de rijskasten"),
                        new Cell.Lines(List.of(
                                "zelfde soort: materiaal",
                                "realiseerde in mei 2023 een warmtenet",
                                "verschillende sectoren")))));
        Table unmatched = new Table(
                "unmatched",
                List.of(
                        new Column("Lid", Column.Kind.TEXT, 22),
                        new Column("Zoekt", Column.Kind.TEXT, 30),
                        new Column("Kwartalen op rij", Column.Kind.NUMBER, 12)),
                List.of());
        return new Section(
                "Halen / brengen",
                new Section("Voorstellen", matches),
                new Section("Nog zonder antwoord", new Paragraph("Niemand brengt wat deze leden zoeken."), unmatched));
    }

    private static Block signals() {
        Table table = new Table(
                "signals",
                List.of(
                        new Column("Signaal", Column.Kind.TEXT, 34),
                        new Column("Stand", Column.Kind.STATUS, 12),
                        new Column("Nagekomen", Column.Kind.PERCENTAGE, 12),
                        new Column("Advies", Column.Kind.TEXT, 46)),
                List.of(
                        List.of(
                                Cell.words("Beloftes nagekomen"),
                                new Cell.Status(Tone.WATCH, "let op"),
                                new Cell.Share(new BigDecimal("0.7")),
                                Cell.words("Minder beloven, kleiner beloven.")),
                        List.of(
                                Cell.words("Aanwezigheid"),
                                new Cell.Status(Tone.GOOD, "goed"),
                                new Cell.Share(new BigDecimal("0.89")),
                                Cell.EMPTY)));
        return new Section("Signalen", table, SampleCharts.gas());
    }

    private static Block ventures() {
        Table table = new Table(
                "ventures",
                List.of(new Column("Onderneming", Column.Kind.TEXT, 30), new Column("Fase", Column.Kind.TEXT, 20)),
                List.of());
        return new Section("Gezamenlijke ondernemingen van de kring", table);
    }
}
