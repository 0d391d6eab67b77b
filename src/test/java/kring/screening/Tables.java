package kring.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kring.folder.Scene;
import kring.model.Snapshot;
import kring.model.value.Kebab;

/** Screenings as short texts for a test: {@code discuss: gap b, raters c}. */
public final class Tables {
    static final LocalDate TODAY = LocalDate.of(2025, 11, 13);
    private static final String CANDIDATE = "== members/c.yaml\nname: C\nstatus: candidate\n";

    private Tables() {}

    /** A circle with dimensions of its own, in flow style: {@code "{id: a, floor: true}, {id: b}"}. */
    public static String circle(String dimensions, String... more) {
        return "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\ncharter: {dimensions: [" + dimensions
                + "]}\n" + String.join("\n", more) + "\n";
    }

    /** A founder with one rater's scores, in flow style. */
    static String founder(String id, String scores) {
        return "== members/%s.yaml\nname: %s\nstatus: founder\n".formatted(id, id) + screening(id, scores);
    }

    /** A screening with one rater's scores, in flow style. */
    static String screening(String id, String scores) {
        return "== screenings/%s.yaml\ndate: 2025-11-01\nraters: [{name: R, scores: {%s}}]\n".formatted(id, scores);
    }

    /** The screening of the candidate c on 2025-11-01, from the further keys of the file, in a circle of files. */
    static Assessment candidate(String keys, String... files) {
        Snapshot snapshot = Scene.of(
                        CANDIDATE,
                        "== screenings/c.yaml\n" + (keys.startsWith("date:") ? "" : "date: 2025-11-01\n") + keys + "\n",
                        String.join("", files))
                .snapshot();
        return assessment(snapshot, "c");
    }

    static Assessment assessment(Snapshot snapshot, String member) {
        return Intentions.of(snapshot, TODAY).screenings().stream()
                .filter(assessment -> assessment.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /** What is advised, and every reason. */
    static String advice(Assessment assessment) {
        String reasons = assessment.reasons().stream()
                .map(reason -> Kebab.of(reason.rule()) + (reason.dimension() == null ? "" : " " + reason.dimension()))
                .collect(Collectors.joining(", "));
        return Kebab.of(assessment.advice()) + (reasons.isEmpty() ? "" : ": " + reasons);
    }

    static DimensionScore score(Assessment assessment, String dimension) {
        return assessment.dimensions().stream()
                .filter(score -> score.id().equals(dimension))
                .findFirst()
                .orElseThrow();
    }

    static List<String> flags(DimensionScore score) {
        return score.flags().stream().map(Kebab::of).toList();
    }
}
