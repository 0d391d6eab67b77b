package kring.cli.dialogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.forms.meeting.MeetingForm;
import kring.language.Phrases;
import kring.report.document.form.Form.Line;
import kring.report.document.form.Form.Part;

/** Tells what a row of a meeting form is about, without what is asked of it. */
record RowLabels(Phrases phrases) {
    /** What is asked of a row that the circle has: of others first whether it is right. */
    static final Map<String, List<String>> ASKED = Map.of(
            MeetingForm.PLANNED,
            List.of("accept"),
            "attendance",
            List.of("attendance", "order"),
            "topics",
            List.of("status"),
            "earlier",
            List.of("status"),
            "helped",
            List.of("from", "note"),
            "moves",
            List.of("status", "note"),
            "next",
            List.of("date"));

    private static final String ATTENDANCE = "attendance";
    private static final String EXCHANGES = "moves";
    private static final String ARROW = " → ";
    private static final String DOT = " · ";

    /** A row in its part. */
    String of(TypedForm.Row row) {
        return Stream.of(row.part().title(), of(row.part(), row.line()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A row alone; who says that something is theirs is not named once more. */
    String of(Part part, Line line) {
        List<String> cells = fields(part)
                .mapToObj(i -> words(line, i))
                .filter(cell -> !cell.isBlank())
                .toList();
        List<String> words = cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> other.startsWith(cell + ": ")))
                .toList();
        if (!part.code().equals(EXCHANGES) || words.size() < 2) {
            return String.join(DOT, words);
        }
        String pair = String.join(ARROW, words.subList(0, 2));
        return Stream.concat(Stream.of(pair), words.stream().skip(2)).collect(Collectors.joining(DOT));
    }

    /** The fields that tell what a row is about; of an exchange the giver's before the receiver's. */
    private static IntStream fields(Part part) {
        List<String> asked = ASKED.getOrDefault(part.code(), List.of());
        IntStream all = part.code().equals(EXCHANGES)
                ? IntStream.concat(
                        IntStream.of(0, 2, 1), IntStream.range(3, part.fields().size()))
                : IntStream.range(0, part.fields().size());
        return all.filter(i -> !asked.contains(part.fields().get(i).key()))
                .limit(part.code().equals(ATTENDANCE) ? 1 : part.fields().size());
    }

    /** Each field of a row in which something stands, with its title. */
    List<String> titled(Part part, Line line) {
        return IntStream.range(0, part.fields().size())
                .filter(i -> !words(line, i).isBlank())
                .mapToObj(i -> part.fields().get(i).title() + ": " + words(line, i))
                .toList();
    }

    private String words(Line line, int field) {
        return String.join(" ", line.cells().get(field).lines(phrases.figures()));
    }
}
