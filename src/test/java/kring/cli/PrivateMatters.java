package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import kring.folder.Scene;
import kring.model.Snapshot;

/** A circle of some quarters made from a seed, with or without something private: the rest of it is the same. */
record PrivateMatters(long seed, Matter matter) {
    private static final List<String> QUARTERS = List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4");
    private static final List<String> MEMBERS = List.of("m1", "m2", "m3", "m4", "m5", "m6");
    private static final List<String> OWNERS = MEMBERS.subList(0, 3);
    private static final String OPEN =
            "{id: a, agenda: business, horizon: year, text: A, measure: {baseline: 0, target: 9}}";

    /** What is private to the owners, or to the facilitator. */
    enum Matter {
        AMBITION(true),
        PROMISE(true),
        RESULT(true),
        SUCCESSOR(true),
        NOTES(false),
        WISH(false),
        EXCHANGE(true),
        SCREENING(false),
        ADDRESS(false);

        private final boolean hasAmbition;

        Matter(boolean hasAmbition) {
            this.hasAmbition = hasAmbition;
        }
    }

    /** What a check-in says. */
    private record Words(List<String> ambitions, List<String> promised, List<String> promises, List<String> others) {
        Words() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        String text() {
            return "ambitions: {%s}\npromised: {%s}\npromises: [%s]\n%s"
                    .formatted(list(ambitions), list(promised), list(promises), String.join("", others));
        }

        private static String list(List<String> entries) {
            return String.join(", ", entries);
        }
    }

    static Snapshot without(long seed) {
        return new PrivateMatters(seed, null).snapshot();
    }

    static Snapshot with(long seed, Matter matter) {
        return new PrivateMatters(seed, matter).snapshot();
    }

    private Snapshot snapshot() {
        List<String> files = new ArrayList<>();
        files.add("== circle.yaml\nkring: 1\nname: K\nstarted: 2023\nfacilitator: {name: F%s}\n%s"
                .formatted(when(Matter.ADDRESS, ", email: f@x"), when(Matter.ADDRESS, "deputy: {email: d@x}\n")));
        for (String member : MEMBERS) {
            files.add("== members/%s.yaml\nname: M\nstatus: founder\nambitions: [%s]\n%s"
                    .formatted(member, ambitions(member), OWNERS.contains(member) ? person(member) : offers(member)));
        }
        for (String quarter : QUARTERS) {
            files.add("== quarters/%s/meeting.yaml\ndate: %s-%02d-20\nattendance: {m1: present}\n"
                    .formatted(quarter, quarter.substring(0, 4), (quarter.charAt(6) - '0') * 3 - 1));
            MEMBERS.forEach(member -> files.add(checkin(member, quarter)));
        }
        files.add(baseline());
        files.add(when(
                Matter.EXCHANGE,
                "== quarters/2025-Q4/exchanges.yaml\n- {id: e, %s, status: %s}\n"
                        .formatted(hiddenExchange(random("m1", "e")), status(random("m1", "status")))));
        return Scene.of(String.join("", files)).snapshot();
    }

    /** What is open to all, and one of the halves of what is hidden. */
    private static String offers(String member) {
        return switch (member) {
            case "m4" ->
                "consent: {network: true}\ngets: [{id: o, kind: space, tags: [t], visibility: network}, {id: p, kind: labour}]\n";
            case "m6" ->
                "consent: {network: true}\nbrings: [{id: b, kind: space, tags: [t], visibility: network}, {id: c, kind: labour}]\n";
            default -> "";
        };
    }

    private static String hiddenExchange(Random random) {
        return List.of(
                        "from: m6, to: m1, get: g",
                        "from: m6, to: m1, get: h, bring: b",
                        "from: m6, to: m1, get: g, bring: c",
                        "from: m1, to: m4, get: o, bring: x",
                        "from: m1, to: m4, get: p, bring: x",
                        "from: m1, to: m4, bring: x")
                .get(random.nextInt(6));
    }

    private static String status(Random random) {
        return List.of("offered", "agreed", "delivered", "confirmed", "declined")
                .get(random.nextInt(5));
    }

    private String baseline() {
        return MEMBERS.stream()
                .map(member -> "  %s: {ambitions: [%s]}\n".formatted(member, ambitions(member)))
                .collect(Collectors.joining("", "== quarters/2025-Q2/baseline.yaml\nmembers:\n", ""));
    }

    private String when(Matter which, String text) {
        return matter == which ? text : "";
    }

    private Random random(String member, String what) {
        return new Random(seed * 1_000 + (member + what).hashCode());
    }

    private String ambitions(String member) {
        boolean secret = OWNERS.contains(member) && matter != null && matter.hasAmbition;
        String level = random(member, "level").nextBoolean() ? "personal" : "business, visibility: private";
        return secret ? OPEN + ", " + OPEN.replace("id: a, agenda: business", "id: s, agenda: " + level) : OPEN;
    }

    private String person(String member) {
        return when(Matter.ADDRESS, "email: f@x\nphone: '0'\nnotes: x\nconsent: {calendar: true}\n")
                + when(
                        Matter.EXCHANGE,
                        "gets: [{id: g, kind: space, visibility: private}, {id: h, kind: space, ambition: s}]\n"
                                + "brings: [{id: x, kind: space, tags: [t], visibility: private}]\n")
                + when(Matter.SCREENING, "== screenings/" + member + ".yaml\ndate: 2020-01-01\n");
    }

    private String checkin(String member, String quarter) {
        Words words = new Words();
        Random random = random(member, quarter);
        if (random.nextInt(3) > 0) {
            words.ambitions().add("a: {value: %d, confidence: %d}".formatted(random.nextInt(2), 2 + random.nextInt(3)));
            words.promises().add("{id: p%s, text: P, ambition: a}".formatted(QUARTERS.indexOf(quarter)));
            words.promised().add("p%s: {outcome: %s}".formatted(random.nextInt(5), outcome(random)));
        }
        if (matter != null && OWNERS.contains(member)) {
            addPrivate(words, random(member, quarter + "private"));
        }
        return words.equals(new Words())
                ? ""
                : "== quarters/%s/checkins/%s.yaml\n%s".formatted(quarter, member, words.text());
    }

    private void addPrivate(Words words, Random random) {
        switch (matter) {
            case AMBITION -> words.ambitions().add("s: {value: 1, confidence: 1}");
            case PROMISE -> {
                words.promises().add("{id: s, text: S, ambition: s}");
                words.promised().add("s: {outcome: %s}".formatted(outcome(random)));
            }
            case RESULT ->
                words.ambitions().add("s: {status: %s}".formatted(random.nextBoolean() ? "achieved" : "active"));
            case SUCCESSOR -> words.ambitions().add("s: {status: replaced, by: a}");
            case NOTES -> words.others().add("notes: x\n");
            case WISH -> words.others().add("deepdive: {consent: true, need: stuck, urgency: 3}\n");
            case EXCHANGE, SCREENING, ADDRESS -> {}
        }
    }

    private static String outcome(Random random) {
        return List.of("kept", "partly", "slipped", "broken").get(random.nextInt(4));
    }
}
