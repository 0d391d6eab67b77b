package kring.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import kring.language.Language;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** A report of arbitrary, often unpleasant content; the same for the same seed. */
public final class RandomReport {
    private static final List<String> WORDS = List.of(
            "warmte",
            "de",
            "arbeidsongeschiktheidsverzekeringsmaatschappij",
            "é",
            "漢字仮名交じり文",
            "👩‍👩‍👧",
            "☀️",
            "x\u0301\u0302",
            "\033[31mrood",
            "\u202Eomgekeerd",
            "\t",
            "a\nb",
            "<b>",
            "| # `",
            "&amp;",
            "https://example.org/een/heel/lang/adres?met=vragen",
            "\u0000",
            "\uD800",
            "\u0085",
            "  ");

    private final Random random;

    /** The report of a seed. */
    public RandomReport(long seed) {
        random = new Random(seed);
    }

    /** The report. */
    public Report report() {
        Language language = random.nextBoolean() ? Language.NL : Language.EN;
        return new Report(language, words(6), words(6), words(12), many(8, () -> block(2)));
    }

    private Block block(int deeper) {
        return switch (random.nextInt(deeper > 0 ? 7 : 6)) {
            case 0 -> new Paragraph(text());
            case 1 -> new Bullets(many(4, this::text));
            case 2 -> table();
            case 3 -> chart();
            case 4 -> new Callout(tone(), words(8), text());
            case 5 -> new CutLine();
            default -> new Section(words(5), many(4, () -> block(deeper - 1)));
        };
    }

    private Table table() {
        List<Column> columns = new ArrayList<>(List.of(column()));
        columns.addAll(many(8, this::column));
        List<List<Cell>> rows =
                many(5, () -> columns.stream().map(column -> cell()).toList());
        return new Table("t" + random.nextInt(1000), columns, rows);
    }

    private Column column() {
        return new Column(words(3), pick(List.of(Column.Kind.values())), random.nextInt(40));
    }

    private Cell cell() {
        return switch (random.nextInt(8)) {
            case 0 -> Cell.EMPTY;
            case 1 -> Cell.words(words(15));
            case 2 -> new Cell.Lines(many(3, () -> words(6)));
            case 3 -> Cell.amount(number(), words(2));
            case 4 -> Cell.share(number());
            case 5 -> Cell.day(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1000)));
            case 6 -> new Cell.Rating(tone(), number());
            default -> new Cell.Status(tone(), words(3));
        };
    }

    private Chart chart() {
        List<String> categories = many(14, () -> words(2));
        List<Chart.Series> series =
                many(5, () -> new Chart.Series(words(3), random.nextBoolean() ? null : tone(), numbers(categories)));
        String unit = pick(List.of("", "%", "m³"));
        String id = "c" + random.nextInt(1000);
        return new Chart(id, pick(List.of(Chart.Kind.values())), words(5), words(9), unit, categories, series);
    }

    private List<BigDecimal> numbers(List<String> categories) {
        List<BigDecimal> numbers = new ArrayList<>();
        categories.forEach(category -> numbers.add(random.nextInt(5) == 0 ? null : number()));
        return numbers;
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextInt(200_000) - 50_000L, random.nextInt(6));
    }

    private Text text() {
        Text text = Text.of(words(10));
        for (String words : many(3, () -> words(8))) {
            text = text.then(words, pick(List.of(Text.Stress.values())));
        }
        return text;
    }

    private String words(int most) {
        return String.join(random.nextInt(4) == 0 ? "" : " ", many(most, () -> pick(WORDS)));
    }

    private Tone tone() {
        return pick(List.of(Tone.values()));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        List<T> many = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            many.add(one.get());
        }
        return many;
    }
}
