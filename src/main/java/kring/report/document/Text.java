package kring.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of words, some of which are stressed. */
public record Text(List<Span> spans) {
    /** How a run of words is said. */
    public enum Stress {
        PLAIN,
        STRONG,
        /** Said in passing: a remark, a source, a date. */
        QUIET
    }

    /** Words said in one way. */
    public record Span(String words, Stress stress) {}

    public Text {
        spans = List.copyOf(spans);
    }

    /** Words without stress. */
    public static Text of(String plain) {
        return new Text(List.of(new Span(plain, Stress.PLAIN)));
    }

    /** Words with stress. */
    public static Text strong(String words) {
        return new Text(List.of(new Span(words, Stress.STRONG)));
    }

    /** This text, followed by words without stress. */
    public Text then(String plain) {
        return then(plain, Stress.PLAIN);
    }

    /** This text, followed by words with the stress given. */
    public Text then(String words, Stress stress) {
        return then(new Text(List.of(new Span(words, stress))));
    }

    /** This text, followed by another. */
    public Text then(Text next) {
        return new Text(Stream.concat(spans.stream(), next.spans.stream()).toList());
    }

    /** The words alone. */
    public String plain() {
        return spans.stream().map(Span::words).collect(Collectors.joining());
    }

    /** This text cut at its line breaks; lines without words fall away. */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            String[] parts = span.words().split("\r\n|\r|\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new Text(line));
                    line.clear();
                }
                line.add(new Span(parts[i], span.stress()));
            }
        }
        lines.add(new Text(line));
        lines.removeIf(text -> text.plain().isBlank());
        return List.copyOf(lines);
    }
}
