package kring.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kring.folder.Scene;
import kring.folder.load.FolderReader;
import kring.history.CircleState;
import kring.model.Snapshot;

/** A year of a small circle, made from a seed: the same seed, the same year. */
final class GeneratedYear {
    static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    private static final List<String> IDS = List.of("a", "b", "secret-c");

    private final long seed;
    private final List<String> files = new ArrayList<>();
    private final Random random;
    private Snapshot snapshot;

    GeneratedYear(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        for (String member : List.of("m1", "m2")) {
            files.add("== members/%s.yaml\nname: M\nstatus: founder\nambitions: [%s]\n".formatted(member, ambitions()));
        }
        for (String quarter : QUARTERS) {
            if (random.nextInt(4) > 0) {
                files.add("== quarters/%s/baseline.yaml\nmembers: {m1: {ambitions: [%s]}, m2: {ambitions: [%s]}}\n"
                        .formatted(quarter, ambitions(), ambitions()));
            }
            for (String member : List.of("m1", "m2")) {
                if (random.nextInt(5) > 0) {
                    files.add("== quarters/%s/checkins/%s.yaml\n%s".formatted(quarter, member, checkin()));
                }
            }
        }
    }

    /** Read once for all tests that share this year. */
    Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = FolderReader.read(Scene.of(files.toArray(String[]::new))).snapshot();
        }
        return snapshot;
    }

    /** The folder as it was when so many quarters were over, with those notes in the check-ins of the first. */
    CircleState upTo(int quarters, int noted, String notes) {
        List<String> then = files.stream()
                .filter(file -> !file.startsWith("== quarters") || QUARTERS.indexOf(quarter(file)) < quarters)
                .map(file -> file.startsWith("== quarters") && QUARTERS.indexOf(quarter(file)) < noted
                        ? file.replace("notes: there", "notes: " + notes)
                        : file)
                .toList();
        return CircleState.ofFolder(
                "then",
                FolderReader.read(Scene.of(then.toArray(String[]::new))).snapshot(),
                LocalDate.of(2025, 1, 1).atStartOfDay().plusDays(quarters));
    }

    private static String quarter(String file) {
        return file.substring("== quarters/".length(), "== quarters/2025-Q1".length());
    }

    /** The same files in another order, each with its lines (a key each) the other way round. */
    String[] filesTurned() {
        List<String> turned = new ArrayList<>();
        for (String file : files) {
            List<String> lines = new ArrayList<>(file.lines().toList());
            Collections.reverse(lines.subList(1, lines.size()));
            turned.add(String.join("\n", lines) + "\n");
        }
        Collections.reverse(turned);
        return turned.toArray(String[]::new);
    }

    private String ambitions() {
        List<String> ambitions = new ArrayList<>();
        for (String id : IDS) {
            if (random.nextInt(5) > 0) {
                ambitions.add("{id: %s, agenda: %s, horizon: year, text: %s%s%s}"
                        .formatted(
                                id,
                                id.startsWith("secret") ? "personal" : "business",
                                id.startsWith("secret") ? "secret text" : pick("Fewer", "Less"),
                                random.nextBoolean() ? ", due: " + pick("2025-Q2", "2025-Q4", "2026") : "",
                                random.nextBoolean() ? ", measure: " + measure() : ""));
            }
        }
        return String.join(", ", ambitions);
    }

    private String measure() {
        return "{unit: %s, baseline: %s, target: %s}"
                .formatted(pick("x", "x", "y"), pick("10", "20"), pick("5", "20", "30"));
    }

    private String checkin() {
        StringBuilder text = new StringBuilder("notes: there\nambitions: {");
        for (String id : IDS) {
            if (random.nextBoolean()) {
                text.append("%s: {%s}, ".formatted(id, entry()));
            }
        }
        return text.append("}\npromised: {p1: {outcome: %s}}\npromises: [{id: p%d, text: Do it, ambition: %s}]\n"
                        .formatted(pick("kept", "slipped", "broken"), 1 + random.nextInt(2), pick("a", "secret-c")))
                .toString();
    }

    private String entry() {
        return pick(
                "value: 12.5",
                "value: 17.125",
                "value: 10, confidence: 2",
                "confidence: 5",
                "done: x",
                "status: achieved",
                "status: paused, reason: r",
                "status: dropped",
                "status: replaced, by: secret-c");
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }

    @Override
    public String toString() {
        return "year " + seed;
    }
}
