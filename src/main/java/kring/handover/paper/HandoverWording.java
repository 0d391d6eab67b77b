package kring.handover.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Paragraph;
import kring.report.document.Text;
import kring.report.document.Tone;

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

    Column column(String key, Column.Kind kind, int width) {
        return new Column(words("column." + key), kind, width);
    }

    String day(LocalDate date) {
        return phrases.figures().longDay(date);
    }

    /** A person by name, and whether they have left; by id where there is no such person. */
    String name(String id) {
        Member member = snapshot.members().get(id);
        if (member == null) {
            return id;
        }
        return here.contains(id) ? member.name() : phrases.say("remind.gone", member.name());
    }

    String names(List<String> ids) {
        return ids.stream().map(this::name).collect(Collectors.joining(", "));
    }

    Cell who(String id) {
        return Cell.words(id == null ? null : name(id));
    }

    Cell who(List<String> ids) {
        return lines(ids.stream().map(this::name).toArray(String[]::new));
    }

    /** What there is of these, a line for each. */
    static Cell lines(String... lines) {
        return Cell.words(Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n")));
    }

    /** That something is open, or on a day past its due; one without a due is only open. */
    Cell open(LocalDate due, LocalDate today) {
        return due != null && due.isBefore(today)
                ? new Cell.Status(Tone.WATCH, words("state.overdue"))
                : new Cell.Status(Tone.OPEN, words("state.open"));
    }

    /** The words themselves, else the id that stands for them. */
    static Cell text(String text, String id) {
        return Cell.words(text == null ? id : text);
    }
}
