package kring.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.model.Snapshot;

/** A circle with screenings, made from a seed: the same seed, the same circle. */
public final class GeneratedCircle {
    private final long seed;
    private final Random random;
    /** Whether everybody is of one mind, as circles also are. */
    private final boolean mild;

    private final List<String> dimensions = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private Snapshot snapshot;

    GeneratedCircle(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.mild = random.nextInt(3) == 0;
        for (int i = 0; i < 2 + random.nextInt(6); i++) {
            dimensions.add("d" + i);
        }
        Collections.shuffle(dimensions, random);
        List<String> all = dimensions.stream().map(this::dimension).toList();
        files.add(Tables.circle(String.join(", ", all), pick("", "", "thresholds: {count-as: 5}")));
        for (int i = 0; i < 3 + random.nextInt(6); i++) {
            files.add("== members/m%d.yaml\nname: M%d\nstatus: %s\n"
                    .formatted(i, i, pick("founder", "founder", "member", "candidate")));
            files.add("== screenings/m%d.yaml\n%s".formatted(i, screening()));
        }
    }

    /** Read once for all tests that share this circle. */
    public Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = FolderReader.read(Scene.of(files.toArray(String[]::new))).snapshot();
        }
        return snapshot;
    }

    /** The same files in another order, each with its keys (a line each) the other way round. */
    Snapshot turned() {
        List<String> turned = new ArrayList<>();
        for (String file : files) {
            List<String> lines = new ArrayList<>(file.lines().toList());
            Collections.reverse(lines.subList(1, lines.size()));
            turned.add(String.join("\n", lines) + "\n");
        }
        Collections.reverse(turned);
        return FolderReader.read(Scene.of(turned.toArray(String[]::new))).snapshot();
    }

    private String dimension(String id) {
        return "{id: %s, floor: %s, target: %s}"
                .formatted(id, random.nextInt(3) == 0, mild ? "3.5" : pick("4", "4", "3.5", "5", "1.1"));
    }

    private String screening() {
        List<String> raters = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
            raters.add("{name: %s, scores: {%s}}".formatted(pick("Ann", "Bob", "' '", "rater-2"), scores(i)));
        }
        List<String> evidence = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12); i++) {
            evidence.add("{dimension: %s, kind: %s, date: %s, supports: %s}"
                    .formatted(
                            dimensions.get(random.nextInt(dimensions.size())),
                            pick("behaviour", "quote", "document", "reference"),
                            pick("2025-10-01", "2023-Q4", "2023", "2022", "2026-01"),
                            pick("high", "low")));
        }
        return "date: 2025-11-01\nself: {%s}\nraters: [%s]\nevidence: [%s]\n%s"
                .formatted(
                        scores(9),
                        String.join(", ", raters),
                        String.join(", ", evidence),
                        random.nextBoolean()
                                ? "decision: {outcome: " + pick("welcome", "discuss", "not-now") + "}\n"
                                : "");
    }

    /** Somebody's scores, of which some may be missing; raters lean up or down. */
    private String scores(int leaning) {
        List<String> scores = new ArrayList<>();
        for (String dimension : dimensions) {
            if (mild || random.nextInt(6) > 0) {
                int score = mild ? 3 + random.nextInt(2) : 1 + random.nextInt(5);
                scores.add(dimension + ": " + (leaning == 0 && !mild ? Math.min(2, score) : score));
            }
        }
        return String.join(", ", scores);
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    @Override
    public String toString() {
        return "circle " + seed;
    }
}
