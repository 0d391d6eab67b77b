package kring.folder.bind;

import java.util.Map;
import kring.folder.yaml.Node;
import kring.model.Screening;
import org.jspecify.annotations.Nullable;

/** Reads {@code screenings/ID.yaml}. */
public final class ScreeningReader {
    private ScreeningReader() {}

    private enum Supports {
        HIGH,
        LOW
    }

    /** The screening; null when the node is no mapping. */
    public static @Nullable Screening read(Node root, Validity validity) {
        return Fields.read(root, validity, ScreeningReader::screening);
    }

    private static Screening screening(Fields fields) {
        fields.require("date");
        return new Screening(
                Fields.required(fields.day("date")),
                scores(fields, "self"),
                fields.list("raters", rater -> new Screening.Rater(rater.label("name"), scores(rater, "scores"))),
                fields.list("evidence", ScreeningReader::evidence),
                fields.text("response"),
                fields.object("decision", ScreeningReader::decision));
    }

    private static Map<String, Integer> scores(Fields fields, String key) {
        return fields.scalars(key, Scalars::id, score -> Scalars.whole(score, 1, 5));
    }

    private static Screening.Evidence evidence(Fields fields) {
        fields.require("dimension");
        return new Screening.Evidence(
                Fields.required(fields.id("dimension")),
                fields.word("kind", Screening.Evidence.Kind.class),
                fields.period("date"),
                fields.text("text"),
                fields.text("source"),
                fields.word("supports", Supports.class) == Supports.LOW,
                fields.label("by"));
    }

    private static Screening.Decision decision(Fields fields) {
        return new Screening.Decision(
                fields.word("outcome", Screening.Decision.Outcome.class),
                fields.day("date"),
                fields.text("by"),
                fields.text("reason"),
                fields.day("revisit"),
                fields.text("change"));
    }
}
