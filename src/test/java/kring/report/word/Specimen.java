package kring.report.word;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Language;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** A report with one of everything, the size of a real one. */
final class Specimen {
    private static final String[] NAMES = {
        "Bakkerij De Korenaar", "Wasserij Helder & Zn.", "Bouwbedrijf Van Leeuwen-Dijkstra", "Studio Ontwerp"
    };
    private static final String[] PROMISES = {
        "Offerte warmtepomp aanvragen bij twee installateurs",
        "Bedrijfswarmteterugwinningsinstallatie laten doorrekenen",
        "Met de gemeente bellen over de vergunning voor het dak",
        "Gesprek “over de prijs” voeren, < € 0,12 per kWh & zonder voorschot",
        "Lijst met leveranciers delen"
    };

    private Specimen() {}

    static Report report() {
        return new Report(
                Language.NL,
                "Voortgang van de kring",
                "Kring Lindermark · 2025-Q4 · donderdag 20 november 2025",
                "Kring Lindermark · voor de deelnemers · vertrouwelijk",
                List.of(opening(), progress(), exchange(), tones(), ventures()));
    }

    static Report of(Block... blocks) {
        return new Report(Language.NL, "Titel", "", "", List.of(blocks));
    }

    private static Section opening() {
        return new Section(
                "In het kort",
                new Paragraph(Text.of("Sinds de vorige bijeenkomst zijn ")
                        .then("14 van de 19 beloften", Text.Stress.STRONG)
                        .then(" nagekomen. Twee ambities kwamen dichterbij, één staat stil.")
                        .then(" Bron: de terugmeldingen van 12 november.", Text.Stress.QUIET)),
                new Callout(
                        Tone.WATCH,
                        "Drie kwartalen zonder beweging",
                        Text.of("De ambitie “gasloze ovens” van Bakkerij De Korenaar staat stil sinds 2025-Q1. "
                                + "Vraag wat er nodig is, en wie in de kring dat al eens heeft gedaan.")),
                new Bullets(List.of(
                        Text.strong("Vragen").then(": wie kent een constructeur voor het dak?"),
                        Text.of("Wasserij Helder & Zn. biedt restwarmte aan, 1.200 MWh per jaar, zolang als de "
                                + "huidige ketel draait en de leiding onder de weg door mag."),
                        Text.of("Volgende bijeenkomst: 12 februari 2026."))),
                new Paragraph("Eerste regel van een adres\nTweede regel\nDerde regel met <haakjes> & een ampersand"));
    }

    private static Section progress() {
        return new Section(
                "Wat is er gedaan",
                new Paragraph("Per belofte wat ervan gekomen is. Wie niets terugmeldde staat op open."),
                promises(40),
                new Paragraph("Onder de tabel gaat de tekst gewoon verder."),
                new Section(
                        "Vertrouwen in de eigen ambities",
                        lines(),
                        new Paragraph("De lijn van de bouwer heeft een gat: in 2025-Q2 was er geen terugmelding."),
                        new Section("Per persoon", new Paragraph("Een derde niveau, met een eigen kop."), stacked())));
    }

    static Table promises(int rows) {
        return new Table(
                "promises",
                List.of(
                        new Column("Wie", Column.Kind.TEXT, 18),
                        new Column("Belofte", Column.Kind.TEXT, 40),
                        new Column("Uiterlijk", Column.Kind.DATE, 10),
                        new Column("Vertrouwen", Column.Kind.NUMBER, 6),
                        new Column("Stand", Column.Kind.STATUS, 12)),
                IntStream.range(0, rows).mapToObj(Specimen::promise).toList());
    }

    private static List<Cell> promise(int number) {
        Tone tone = Tone.values()[number % Tone.values().length];
        String[] words = {"nagekomen", "vooruit", "loopt", "open", "verschoven", "terug", "gebroken"};
        Cell what = number % 6 == 5
                ? new Cell.Lines(List.of("Ketel laten keuren", "Rapport delen met de kring voor de kerst", "Bellen"))
                : new Cell.Words(PROMISES[number % PROMISES.length]);
        return List.of(
                new Cell.Words(NAMES[number % NAMES.length]),
                what,
                number % 7 == 3
                        ? Cell.EMPTY
                        : new Cell.Day(LocalDate.of(2025, 11, 20).plusDays(number)),
                number % 9 == 4 ? Cell.EMPTY : new Cell.Amount(BigDecimal.valueOf(1 + number % 5), ""),
                new Cell.Status(tone, words[tone.ordinal()]));
    }

    private static Section exchange() {
        return new Section(
                "Halen en brengen",
                new Table(
                        "exchange",
                        List.of(
                                new Column("Wat", Column.Kind.TEXT, 30),
                                new Column("Hoeveel", Column.Kind.NUMBER, 12),
                                new Column("Aandeel", Column.Kind.PERCENTAGE, 8)),
                        List.of(
                                List.of(
                                        new Cell.Words("Restwarmte"),
                                        new Cell.Amount(new BigDecimal("31000"), "m³ gas"),
                                        new Cell.Share(new BigDecimal("0.254"))),
                                List.of(
                                        new Cell.Words("Dakconstructie\nmet berekening"),
                                        new Cell.Amount(new BigDecimal("1250.5"), "€"),
                                        new Cell.Share(BigDecimal.ONE)))),
                new Table("nobody", List.of(new Column("Niemand zoekt", Column.Kind.TEXT, 20)), List.of()),
                new Paragraph("Een heel lang woord: " + "Arbeidsongeschiktheidsverzekeringsmaatschappij".repeat(3)));
    }

    private static Section tones() {
        Stream<Block> one = Arrays.stream(Tone.values())
                .map(tone -> new Callout(tone, "Toon " + tone, Text.of("Wat hier staat mag niemand missen.")));
        Stream<Block> twice = Stream.of(
                new Callout(Tone.BAD, "Nog een van dezelfde toon", Text.of("Een eigen kader.")),
                new Callout(Tone.OPEN, "", Text.of("Zonder titel, alleen tekst.")),
                new Callout(Tone.GOOD, "Alleen een titel", Text.of("")));
        return new Section("Wat opvalt", Stream.concat(one, twice).toList());
    }

    private static Section ventures() {
        return new Section(
                "Nieuwe ondernemingen",
                columns(),
                new Callout(Tone.FORWARD, "Warmtenet", Text.of("Naar de volgende fase.")),
                promises(3));
    }

    static Chart lines() {
        return chart(
                "confidence",
                Chart.Kind.LINES,
                "Vertrouwen per kwartaal",
                "",
                series("Bakker", 3, 3, 4, 4, 5),
                series("Bouwer", 2, 3, null, 2, 2),
                series("Wasserij", 4, 4, 4, 3, 4),
                series("Ontwerper", 1, 2, 2, 3, 3));
    }

    private static Chart stacked() {
        List<Chart.Series> series = List.of(
                new Chart.Series("nagekomen", Tone.GOOD, decimals(0.6, 0.55, 0.7, 0.74, 0.8)),
                new Chart.Series("deels", Tone.WATCH, decimals(0.2, 0.25, 0.2, 0.16, 0.1)),
                new Chart.Series("niet", Tone.BAD, decimals(0.2, 0.2, 0.1, 0.1, 0.1)));
        return new Chart("kept", Chart.Kind.STACKED, "Beloften", "Steeds meer nagekomen.", "%", quarters(), series);
    }

    private static Chart columns() {
        return chart("gas", Chart.Kind.COLUMNS, "Gasverbruik", "m³", series("Gas", 42000, 40000, 38000, 35000, 31000));
    }

    private static Chart chart(String id, Chart.Kind kind, String title, String unit, Chart.Series... series) {
        return new Chart(id, kind, title, title + ", in vijf kwartalen.", unit, quarters(), List.of(series));
    }

    private static List<String> quarters() {
        return List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    }

    private static Chart.Series series(String name, Integer... values) {
        return new Chart.Series(
                name,
                null,
                Arrays.stream(values)
                        .map(value -> value == null ? null : BigDecimal.valueOf(value))
                        .toList());
    }

    private static List<BigDecimal> decimals(double... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
