package kring.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.model.value.Quarter;

/** One member over the years: a three-year ambition, four new ones each year, and two promises each quarter. */
final class GeneratedMember {
    private static final List<String> KINDS =
            List.of("knowledge", "experience", "network", "customers", "labour", "space", "equipment", "material");
    private static final List<String> TAGS =
            List.of("warmte", "verpakking", "vervoer", "personeel", "reststroom", "opslag", "hout", "keuken");
    private static final int AMBITIONS = 4;

    private final String id;
    private final Prose prose;
    private final List<Quarter> quarters;
    private final String gets;
    private final String brings;
    private String promises = "";

    GeneratedMember(String id, Prose prose, List<Quarter> quarters) {
        this.id = id;
        this.prose = prose;
        this.quarters = quarters;
        this.gets = offers("get", "horizon: year\n        urgency: " + prose.between(1, 3));
        this.brings = offers("bring", "terms: gift\n        capacity: twee keer per maand");
    }

    String id() {
        return id;
    }

    String file(String sector) {
        Quarter last = quarters.get(quarters.size() - 1);
        return """
                name: Deelnemer %s
                organisation: Bedrijf %s
                sector: %s
                email: %s@bedrijf.example
                phone: "0610000000"
                status: founder
                joined: %s
                gets:
                %sbrings:
                %sambitions:
                %sachievements:
                  - id: realised
                    text: %s
                    date: 2023-05
                    tags: [%s]
                consent: {network: %s}
                notes: %s
                """.formatted(
                        id,
                        id,
                        sector,
                        id,
                        quarters.get(0),
                        gets.indent(-4),
                        brings.indent(-4),
                        ambitions(last).indent(-4),
                        prose.block(4),
                        prose.pick(TAGS),
                        prose.once(2),
                        prose.block(0));
    }

    private String offers(String what, String more) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(at -> """
                              - id: %s-%d
                                kind: %s
                                tags: [%s]
                                text: %s
                                %s
                                visibility: %s
                        """.formatted(
                                what,
                                at,
                                prose.pick(KINDS),
                                prose.pick(TAGS),
                                prose.block(8),
                                more,
                                prose.once(2) ? "network" : "circle"))
                .collect(Collectors.joining());
    }

    private String ambitions(Quarter quarter) {
        return "      - id: three-years\n        agenda: business\n        horizon: three-years\n        text: "
                + prose.block(8)
                + "\n        due: 2027\n"
                + IntStream.rangeClosed(1, AMBITIONS)
                        .mapToObj(at -> """
                                      - id: %s
                                        agenda: %s
                                        horizon: year
                                        text: %s
                                        measure: {unit: kg per week, baseline: 180, target: 60}
                                        due: %d-Q4
                                        why: %s
                                        parent: three-years
                                        tags: [%s]
                                """.formatted(
                                        ambition(quarter, at),
                                        at == AMBITIONS ? "personal" : "business",
                                        prose.block(8),
                                        quarter.year(),
                                        prose.block(8),
                                        TAGS.get(at)))
                        .collect(Collectors.joining());
    }

    private static String ambition(Quarter quarter, int at) {
        return "ambition-" + quarter.year() + "-" + at;
    }

    /** What was agreed; called after the check-in of the same quarter. */
    String baseline(Quarter quarter) {
        return "  %s:\n    ambitions:\n%s    gets:\n%s    brings:\n%s    promises:\n%s"
                .formatted(id, ambitions(quarter), gets, brings, promises.indent(4));
    }

    String checkin(Quarter quarter, LocalDate day) {
        StringBuilder text =
                new StringBuilder("date: " + day.minusDays(8) + "\nambitions:\n  three-years:\n    confidence: 3\n");
        for (int at = 1; at <= AMBITIONS; at++) {
            text.append("  %s:\n    value: %d\n    confidence: %d\n    done: %s\n"
                    .formatted(ambition(quarter, at), prose.between(60, 180), prose.between(2, 5), prose.block(4)));
        }
        if (!promises.isEmpty()) {
            text.append("promised:\n");
            for (int at = 1; at <= 2; at++) {
                text.append("  %s: {outcome: %s}\n"
                        .formatted(
                                promise(quarter.previous(), at),
                                prose.pick(List.of("kept", "kept", "partly", "broken"))));
            }
        }
        promises = IntStream.rangeClosed(1, 2)
                .mapToObj(at -> "  - id: %s\n    ambition: %s\n    text: %s\n    due: %s\n"
                        .formatted(
                                promise(quarter, at),
                                ambition(quarter, at),
                                prose.block(4),
                                quarter.next().lastDay()))
                .collect(Collectors.joining());
        text.append("promises:\n").append(promises);
        text.append("asks:\n  - id: ask-%s\n    text: %s\n".formatted(code(quarter), prose.block(4)));
        return text.append("notes: ").append(prose.block(0)).append('\n').toString();
    }

    private static String promise(Quarter quarter, int at) {
        return "promise-" + code(quarter) + "-" + at;
    }

    private static String code(Quarter quarter) {
        return quarter.code().toLowerCase(Locale.ROOT);
    }
}
