package kring.handover.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.report.document.Cell;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/**
 * The words of the dossier.
 *
 * @param here who is in the circle or may come; whoever else is known has left
 */
record HandoverWording(Phrases phrases, Snapshot snapshot, Set<String> here) {
    String words(String key, Object... arguments) {
        return phrases.say("handover." + key, arguments);
    }

    Paragraph paragraph(String key, Object... arguments) {
        return new Paragraph(words(key, arguments));
    }

    /** A remark in passing. */
    Paragraph quiet(String key, Object... arguments) {
        return new Paragraph(Text.of("").then(words(key, arguments), Text.Stress.QUIET));
    }

    /** A heading in bold, and what it is a heading of. */
    Paragraph lead(String key, String words) {
        return new Paragraph(Text.strong(words(key) + " ").then(words));
    }

    Columns columns() {
        return new Columns(phrases, "handover.column.");
    }

    /** A section with a table, or with the words that there is nothing to put into one. */
    Section section(String key, Table table) {
        return new Section(words(key), table.rows().isEmpty() ? paragraph(key + ".none") : table);
    }

    String quarter(Quarter quarter) {
        return phrases.figures().period(quarter.code());
    }

    String day(LocalDate date) {
        return phrases.figures().longDay(date);
    }

    /** A person by name, and whether they have left; by id where there is no such person. */
    String name(String id) {
        String name = snapshot.name(id);
        return here.contains(id) || !snapshot.members().containsKey(id) ? name : phrases.say("remind.gone", name);
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** People by name, a line for each. */
    String who(List<String> ids) {
        return lines(ids.stream().map(this::name).toArray(String[]::new));
    }

    /** What there is of these, a line for each. */
    static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** That something is open, or on a day past its due; one without a due is only open. */
    Cell open(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today)
                ? new Cell.Status(Tone.WATCH, words("state.overdue"))
                : new Cell.Status(Tone.OPEN, words("state.open"));
    }

    /** A number of times, where there is one. */
    static Cell count(@Nullable Integer count) {
        return Cell.amount(count == null ? null : BigDecimal.valueOf(count), "");
    }

    /** The words themselves, else the id that stands for them. */
    static String text(@Nullable String text, String id) {
        return text == null ? id : text;
    }
}
