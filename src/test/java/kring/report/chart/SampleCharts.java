package kring.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kring.report.document.Chart;
import kring.report.document.Tone;

/** Charts as a circle brings them to its meeting. */
public final class SampleCharts {
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");

    private SampleCharts() {}

    /** Eight lines over four quarters, with gaps. */
    public static Chart progress() {
        return new Chart(
                "progress",
                Chart.Kind.LINES,
                "Hoe ver op weg naar het doel",
                "Van elk lid de ambitie die het verst is, per kwartaal; de bakkerij is met 52% halverwege.",
                "%",
                QUARTERS,
                List.of(
                        line("Bakkerij Van Dam", "0.1", "0.25", "0.4", "0.52"),
                        line("Wasserij De Lente", "0.05", null, "0.3", "0.35"),
                        line("Bouwbedrijf Hoeksma", null, "0.4", "0.45", "0.7"),
                        line("Ontwerpstudio Kade", "0.6", "0.65", "0.65", "0.8"),
                        line("Accountantskantoor Prins & Ü", null, null, "0.15", null),
                        line("Melkveebedrijf Terpstra", "0.2", "0.15", "0.1", "0.2"),
                        line("Drukkerij Inkt", "0.9", "0.95", null, "1"),
                        line("Energiecoöperatie Zonnig", "0", "0", "0.08", "0.11")));
    }

    /** What came of the promises of each quarter. */
    public static Chart promises() {
        return new Chart(
                "promises-kept",
                Chart.Kind.STACKED,
                "Wat er van de beloftes kwam",
                "In het vierde kwartaal werden 14 van de 20 beloftes nagekomen.",
                "beloftes",
                QUARTERS,
                List.of(
                        stack("nagekomen", Tone.GOOD, "8", "11", "9", "14"),
                        stack("deels", Tone.FORWARD, "3", "2", "4", "2"),
                        stack("doorgeschoven", Tone.WATCH, "4", "3", "3", "2"),
                        stack("niet", Tone.BAD, "2", "1", "0", "1"),
                        stack("onbeantwoord", Tone.OPEN, "1", null, "2", "1")));
    }

    /** Amounts in thousands side by side. */
    public static Chart gas() {
        return new Chart(
                "gas",
                Chart.Kind.COLUMNS,
                "Gasverbruik",
                "Het verbruik daalt.",
                "m³",
                QUARTERS,
                List.of(
                        stack("Bakkerij", null, "42000", "39500", "36000.5", "31000"),
                        stack("Wasserij", null, "61000", "60200", "61300", "58000"),
                        stack("Drukkerij", null, "12000", null, "9000", "8800")));
    }

    private static Chart.Series line(String name, String... values) {
        return stack(name, null, values);
    }

    private static Chart.Series stack(String name, Tone tone, String... values) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String value : values) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return new Chart.Series(name, tone, numbers);
    }
}
