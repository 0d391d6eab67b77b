package kring.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Circles in some regions, made from a seed: in each people who release something, and all else that a circle writes down of
 * them. What the network may not know begins with {@code secret}.
 */
record GeneratedNetwork(Random random, Path folder) {
    static final String SECRET = "secret";
    private static final List<String> TAGS = List.of("warmte", "heat", "barn", "schuur", "cake", "wood", "milk");
    private static final List<String> KINDS = List.of("space", "material", "knowledge", "network");

    /** So many circles, in folders below. */
    List<Path> circles(int number) throws IOException {
        List<Path> circles = new ArrayList<>();
        for (int circle = 0; circle < number; circle++) {
            Path own = folder.resolve("secret-c" + circle);
            write(own);
            circles.add(own);
        }
        return circles;
    }

    private void write(Path circle) throws IOException {
        Files.createDirectories(circle.resolve("members"));
        Files.createDirectories(circle.resolve("quarters/2025-Q3"));
        Files.writeString(circle.resolve("circle.yaml"), """
                kring: 1
                name: Secret Circle
                %slanguage: %s
                facilitator: {name: Secret Faye, email: secret@x.example}
                charter: {intention: Secret intention., version: 1, date: 2024-06-01}
                aliases: {heat: [warmte]}
                thresholds: {suppress-below: %d}
                """.formatted(
                        random.nextInt(6) == 0 ? "" : "region: Region " + random.nextInt(3) + "\n",
                        random.nextBoolean() ? "nl" : "en",
                        2 + random.nextInt(5)));
        Files.writeString(
                circle.resolve("quarters/2025-Q3/meeting.yaml"),
                "date: 2025-09-11\nplace: Secret place\ndecisions: [{id: secret-d, text: Secret decision.}]\n");
        Files.writeString(
                circle.resolve("quarters/2025-Q3/exchanges.yaml"),
                "- {id: secret-e, from: secret-m0, to: secret-m1, bring: secret-b, get: secret-g, status: %s, note: Secret note.}\n"
                        .formatted(random.nextBoolean() ? "confirmed" : "agreed"));
        int people = 6 + random.nextInt(8);
        for (int member = 0; member < people; member++) {
            Files.writeString(circle.resolve("members/secret-m" + member + ".yaml"), person());
        }
    }

    private String person() {
        return """
                name: Secret Name
                organisation: Secret Organisation
                email: secret@x.example
                sector: %s
                status: %s
                consent: {network: %s}
                ambitions: [{id: secret-a, agenda: business, horizon: three-years, text: Secret ambition., tags: [secret]}]
                achievements: [{id: secret-done, text: Secret deed., tags: [secret]}]
                gets:
                  - {id: secret-g, kind: %s, tags: [%s], text: Released get., visibility: network}
                  - {id: secret-g2, kind: labour, tags: [secret], text: Secret get., visibility: circle}
                brings:
                  - {id: secret-b, kind: %s, tags: [%s, %s], text: Released bring., visibility: network}
                  - {id: secret-b2, kind: labour, tags: [secret], text: Secret bring., visibility: circle}
                notes: Secret note.
                """.formatted(
                        "sector " + random.nextInt(3),
                        random.nextBoolean() ? "founder" : "member",
                        random.nextInt(4) > 0,
                        one(KINDS),
                        one(TAGS),
                        one(KINDS),
                        one(TAGS),
                        one(TAGS));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
