package kring.folder.bind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.model.Charter;
import kring.model.Circle;
import kring.model.Threshold;
import kring.model.Thresholds;
import org.jspecify.annotations.Nullable;

/** Reads {@code circle.yaml}. */
public final class CircleReader {
    /** What a circle is called that has no name yet. */
    private static final String UNNAMED = "kring";

    private CircleReader() {}

    /** The circle; null when the node is no mapping. */
    public static @Nullable Circle read(Node root, Validity validity) {
        return Fields.read(root, validity, fields -> circle(fields, validity));
    }

    private static Circle circle(Fields fields, Validity validity) {
        fields.require("kring", "name", "facilitator");
        fields.whole("kring", 1, 1);
        return new Circle(
                Fields.required(fields.name("name", UNNAMED)),
                fields.label("region"),
                or(fields.word("language", LanguageWord.class), LanguageWord.NL).code(),
                or(fields.text("timezone"), "Europe/Amsterdam"),
                fields.day("started"),
                or(fields.word("state", Circle.State.class), Circle.State.ACTIVE),
                Fields.required(fields.object("facilitator", CircleReader::facilitator)),
                fields.object("deputy", CircleReader::person),
                or(fields.object("meeting", CircleReader::usualMeeting), new Circle.UsualMeeting(null, null, null)),
                or(fields.object("charter", CircleReader::charter), Charter.NONE),
                fields.map("aliases", key -> Optional.of(key.text()), Fields::words),
                thresholds(fields, validity),
                or(fields.object("retention", CircleReader::retention), retention(4, 12)));
    }

    private enum LanguageWord {
        NL,
        EN;

        String code() {
            return this == NL ? "nl" : "en";
        }
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static Circle.Person facilitator(Fields fields) {
        fields.require("name");
        return person(fields);
    }

    private static Circle.Person person(Fields fields) {
        return new Circle.Person(fields.name("name", null), fields.label("email"));
    }

    private static Circle.UsualMeeting usualMeeting(Fields fields) {
        return new Circle.UsualMeeting(fields.whole("minutes", 1, 1440), fields.time("start"), fields.text("place"));
    }

    private static Circle.Retention retention(Fields fields) {
        return retention(or(fields.whole("candidate-weeks", 1, 520), 4), or(fields.whole("leaver-months", 1, 120), 12));
    }

    private static Circle.Retention retention(int candidateWeeks, int leaverMonths) {
        return new Circle.Retention(candidateWeeks, leaverMonths);
    }

    private static Charter charter(Fields fields) {
        return new Charter(
                fields.text("intention"),
                fields.whole("version", 1, 9999),
                fields.day("date"),
                fields.ids("signed"),
                fields.list("history", CircleReader::earlier),
                fields.list("dimensions", CircleReader::dimension).stream()
                        .filter(dimension -> dimension.id() != null)
                        .toList());
    }

    private static Charter.Version earlier(Fields fields) {
        return new Charter.Version(fields.whole("version", 1, 9999), fields.day("date"), fields.text("intention"));
    }

    private static Charter.Dimension dimension(Fields fields) {
        fields.require("id");
        return new Charter.Dimension(
                Fields.required(fields.id("id")),
                or(fields.object("name", CircleReader::names), Map.of()),
                fields.number("target", "1", "5"),
                fields.isTrue("floor"),
                fields.scalars(
                        "anchors",
                        key -> Optional.of(key.text())
                                .filter(text -> text.matches("[1-5]"))
                                .map(Integer::valueOf),
                        text -> Optional.of(text.isPlaceholder() ? "" : text.text())));
    }

    private static Map<String, String> names(Fields fields) {
        Map<String, String> names = new java.util.TreeMap<>();
        for (String language : List.of("nl", "en")) {
            String name = fields.text(language);
            if (name != null) {
                names.put(language, name);
            }
        }
        return names;
    }

    private static Thresholds thresholds(Fields fields, Validity validity) {
        Map<Threshold, BigDecimal> own =
                fields.scalars("thresholds", key -> threshold(key.text()), Node.Scalar::number);
        if (!own.entrySet().stream().allMatch(set -> set.getKey().allows(set.getValue()))) {
            validity.reject();
        }
        return new Thresholds(own);
    }

    private static Optional<Threshold> threshold(String key) {
        return Stream.of(Threshold.values())
                .filter(threshold -> threshold.key().equals(key))
                .findFirst();
    }
}
