package kring.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.value.Quarter;

/** The files of one circle that has met for years, as text by path. */
final class GeneratedFiles {
    private static final Quarter LAST = new Quarter(2025, 4);
    private static final List<String> SECTORS = List.of("voeding", "energie", "zorg", "bouw", "vervoer", "ontwerp");
    private static final List<String> DIMENSIONS = List.of(
            "sustainability",
            "cooperation",
            "trust",
            "reciprocity",
            "commitment",
            "result",
            "confidentiality",
            "continuity");

    private final Random random;
    private final Prose prose;
    private final int number;
    private final List<Quarter> quarters;
    private final List<GeneratedMember> members;
    private final SortedMap<String, String> files = new TreeMap<>();

    GeneratedFiles(int number, int members, int quarters, long seed) {
        this.number = number;
        this.random = new Random(seed);
        this.prose = new Prose(random);
        List<Quarter> backwards = new ArrayList<>(
                Stream.iterate(LAST, Quarter::previous).limit(quarters).toList());
        java.util.Collections.reverse(backwards);
        this.quarters = backwards;
        this.members = IntStream.rangeClosed(1, members)
                .mapToObj(id -> new GeneratedMember("member-" + id, prose, this.quarters))
                .toList();
    }

    SortedMap<String, String> all() {
        files.put("circle.yaml", circle());
        for (GeneratedMember member : members) {
            files.put("members/" + member.id() + ".yaml", member.file(prose.pick(SECTORS)));
            files.put("screenings/" + member.id() + ".yaml", screening());
        }
        for (int venture = 1; venture <= 3; venture++) {
            files.put("ventures/venture-" + venture + ".yaml", venture());
        }
        quarters.forEach(this::quarter);
        return files;
    }

    private String circle() {
        return """
                kring: 1
                name: Kring %d
                region: Streek %d
                language: nl
                started: %s
                state: active
                facilitator: {name: Begeleider %d, email: begeleider-%d@kring.example}
                deputy: {name: Plaatsvervanger %d}
                charter:
                  intention: %s
                  version: 1
                  date: 2025-01-15
                aliases:
                  warmte: [restwarmte, heat]
                  verpakking: [emballage, packaging]
                """.formatted(number, number, quarters.get(0), number % 20, number % 20, number, prose.block(2));
    }

    private String screening() {
        StringBuilder text = new StringBuilder("date: 2025-04-03\nself:\n");
        DIMENSIONS.forEach(dimension -> text.append("  %s: %d\n".formatted(dimension, prose.between(3, 5))));
        text.append("raters:\n");
        for (String rater : List.of("Hedda Wolthuis", "Anna Verhulst")) {
            text.append("  - name: %s\n    scores:\n".formatted(rater));
            DIMENSIONS.forEach(dimension -> text.append("      %s: %d\n".formatted(dimension, prose.between(3, 5))));
        }
        text.append("evidence:\n");
        DIMENSIONS.forEach(dimension -> text.append(
                "  - dimension: %s\n    kind: behaviour\n    date: 2025-03\n    text: %s\n    source: Anna\n"
                        .formatted(dimension, prose.sentence())));
        return text.append("response: ").append(prose.block(0)).append('\n').toString();
    }

    private String venture() {
        String steps = IntStream.range(0, 4)
                .mapToObj(at -> "  - date: 2025-0%d-12\n    text: %s\n".formatted(6 + at, prose.block(4)))
                .collect(Collectors.joining());
        return "name: Samen %s\nstage: idea\nsince: 2025-06\ndifferent: %s\ntags: [warmte]\nsteps:\n%s"
                .formatted(prose.pick(SECTORS), prose.block(0), steps);
    }

    private void quarter(Quarter quarter) {
        String folder = "quarters/" + quarter + "/";
        boolean last = quarter.equals(LAST);
        LocalDate day = quarter.firstDay().plusDays(50);
        files.put(folder + "meeting.yaml", meeting(day, last));
        StringBuilder baseline = new StringBuilder("date: " + day + "\nmembers:\n");
        for (GeneratedMember member : members) {
            files.put(folder + "checkins/" + member.id() + ".yaml", member.checkin(quarter, day));
            baseline.append(member.baseline(quarter));
        }
        if (!last) {
            files.put(folder + "baseline.yaml", baseline.toString());
            files.put(folder + "exchanges.yaml", exchange(quarter, day));
        }
    }

    private String meeting(LocalDate day, boolean last) {
        StringBuilder text =
                new StringBuilder("date: " + day + "\nstart: \"13:30\"\nminutes: 180\nplace: De hooischuur\n");
        if (!last) {
            text.append("attendance:\n");
            members.forEach(
                    member -> text.append("  %s: %s\n".formatted(member.id(), prose.once(8) ? "absent" : "present")));
        }
        text.append("topics:\n");
        for (int topic = 1; topic <= 3; topic++) {
            text.append("  - id: topic-%d\n    text: %s\n    minutes: 10\n    status: %s\n"
                    .formatted(topic, prose.block(4), last ? "open" : "done"));
        }
        return text.toString();
    }

    private String exchange(Quarter quarter, LocalDate day) {
        return "- id: exchange-%s\n  from: member-1\n  to: member-2\n  bring: bring-1\n  status: %s\n  date: %s\n  note: %s\n"
                .formatted(
                        quarter.code().toLowerCase(java.util.Locale.ROOT),
                        prose.once(3) ? "confirmed" : "delivered",
                        day,
                        prose.block(2));
    }
}
