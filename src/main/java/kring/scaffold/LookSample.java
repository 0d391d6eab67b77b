package kring.scaffold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.value.Quarter;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Chart;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;

/** A document with one of everything that papers are made of, and what each is for: to be given another look in Word. */
public final class LookSample {
    private static final int QUARTERS = 4;

    private final Phrases phrases;

    /** In the language of the phrases. */
    public LookSample(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The document.
     *
     * @param circle the circle's name
     * @param today a day to show how days look
     */
    public Report of(String circle, LocalDate today) {
        return new Letterhead(phrases, circle, say("readers"))
                .report(
                        say("title"),
                        circle,
                        List.of(
                                new Paragraph(say("how")),
                                new Section(
                                        say("headings"),
                                        new Paragraph(Text.of(say("text") + " ")
                                                .then(say("strong"), Text.Stress.STRONG)
                                                .then(" " + say("and") + " ")
                                                .then(say("quiet"), Text.Stress.QUIET)
                                                .then(".")),
                                        new Bullets(List.of(Text.of(say("bullet")))),
                                        new Section(
                                                say("second"), new Section(say("third"), new Paragraph(say("under"))))),
                                new Section(say("tables"), table(today)),
                                new Section(say("callouts"), callouts().toArray(Callout[]::new)),
                                new Section(say("charts"), chart(Quarter.of(today)))));
    }

    private Table table(LocalDate today) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Tone tone : Tone.values()) {
            rows.add(List.of(
                    Cell.words(tone(tone)),
                    Cell.amount(BigDecimal.valueOf(1250L * (tone.ordinal() + 1)), "kWh"),
                    Cell.day(today.plusDays(tone.ordinal())),
                    new Cell.Status(tone, tone(tone))));
        }
        return new Table(
                "look",
                List.of(
                        new Column(say("words"), Column.Kind.TEXT, 24),
                        new Column(say("figures"), Column.Kind.NUMBER, 14),
                        new Column(say("days"), Column.Kind.DATE, 14),
                        new Column(say("status"), Column.Kind.STATUS, 16)),
                rows);
    }

    private List<Callout> callouts() {
        return Stream.of(Tone.values())
                .map(tone -> new Callout(tone, tone(tone), Text.of(say("callout"))))
                .toList();
    }

    private Chart chart(Quarter last) {
        List<String> quarters = Stream.iterate(last, Quarter::previous)
                .limit(QUARTERS)
                .map(Quarter::code)
                .sorted()
                .toList();
        List<Chart.Series> lines = List.of(line("first-line", 3, 1), line("second-line", 8, -2));
        return new Chart("look-chart", Chart.Kind.LINES, say("chart"), say("chart"), "", quarters, lines);
    }

    private Chart.Series line(String name, int start, int step) {
        List<BigDecimal> values = IntStream.range(0, QUARTERS)
                .mapToObj(quarter -> BigDecimal.valueOf(start + (long) step * quarter))
                .toList();
        return new Chart.Series(say(name), null, values);
    }

    private String tone(Tone tone) {
        return say("tone." + tone.name().toLowerCase(Locale.ROOT));
    }

    private String say(String key) {
        return phrases.say("look." + key);
    }
}
