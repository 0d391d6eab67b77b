package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
        AMBITION,
        PROMISE,
        RESULT,
        SUCCESSOR,
        NOTES,
        WISH,
        EXCHANGE,
        SCREENING,
        ADDRESS
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
        String agreed = "";
        for (String member : MEMBERS) {
            boolean owns = OWNERS.contains(member);
            files.add("== members/%s.yaml\nname: M\nstatus: founder\nambitions: [%s]\n%s"
                    .formatted(member, ambitions(member), owns ? person(member) : ""));
            agreed += "  %s: {ambitions: [%s]}\n".formatted(member, ambitions(member));
            for (String quarter : QUARTERS) {
                files.add(checkin(member, quarter));
            }
        }
        for (String quarter : QUARTERS) {
            int month = (quarter.charAt(6) - '0') * 3 - 1;
            files.add("== quarters/%s/meeting.yaml\ndate: %s-%02d-20\nattendance: {m1: present}\n"
                    .formatted(quarter, quarter.substring(0, 4), month));
        }
        files.add("== quarters/2025-Q2/baseline.yaml\nmembers:\n" + agreed);
        files.add(when(
                Matter.EXCHANGE,
                "== quarters/2025-Q4/exchanges.yaml\n- {id: e, from: m6, to: m1, get: %s, status: confirmed}\n"
                        .formatted(random("m1", "e").nextBoolean() ? "g" : "h")));
        return Scene.of(String.join("", files)).snapshot();
    }

    private String when(Matter which, String text) {
        return matter == which ? text : "";
    }

    private Random random(String member, String what) {
        return new Random(seed * 1_000 + (member + what).hashCode());
    }

    private String ambitions(String member) {
        boolean hidden = OWNERS.contains(member)
                && matter != null
                && matter.compareTo(Matter.NOTES) < 0 | matter == Matter.EXCHANGE;
        String level = random(member, "level").nextBoolean() ? "personal" : "business, visibility: private";
        return OPEN + (hidden ? ", " + OPEN.replace("id: a, agenda: business", "id: s, agenda: " + level) : "");
    }

    private String person(String member) {
        return when(Matter.ADDRESS, "email: f@x\nphone: '0'\nnotes: x\nconsent: {calendar: true}\n")
                + when(
                        Matter.EXCHANGE,
                        "gets: [{id: g, kind: space, visibility: private}, {id: h, kind: space, ambition: s}]\n")
                + when(Matter.SCREENING, "== screenings/" + member + ".yaml\ndate: 2020-01-01\n");
    }

    private String checkin(String member, String quarter) {
        List<String> words = new ArrayList<>();
        List<String> promised = new ArrayList<>();
        List<String> promises = new ArrayList<>();
        Random random = random(member, quarter);
        if (random.nextInt(3) > 0) {
            words.add("a: {value: %d, confidence: %d}".formatted(random.nextInt(2), 2 + random.nextInt(3)));
            promises.add("{id: p%s, text: P, ambition: a}".formatted(QUARTERS.indexOf(quarter)));
            promised.add("p%s: {outcome: %s}".formatted(random.nextInt(5), outcome(random)));
        }
        String more = "";
        if (matter != null && OWNERS.contains(member)) {
            Random hidden = random(member, quarter + "hidden");
            switch (matter) {
                case AMBITION -> words.add("s: {value: 1, confidence: 1}");
                case PROMISE -> {
                    promises.add("{id: s, text: S, ambition: s}");
                    promised.add("s: {outcome: %s}".formatted(outcome(hidden)));
                }
                case RESULT -> words.add("s: {status: %s}".formatted(hidden.nextBoolean() ? "achieved" : "active"));
                case SUCCESSOR -> words.add("s: {status: replaced, by: a}");
                case NOTES -> more = "notes: x\n";
                case WISH -> more = "deepdive: {consent: true, need: stuck, urgency: 3}\n";
                default -> more = "";
            }
        }
        return words.isEmpty() && promises.isEmpty() && more.isEmpty()
                ? ""
                : "== quarters/%s/checkins/%s.yaml\nambitions: {%s}\npromised: {%s}\npromises: [%s]\n%s"
                        .formatted(quarter, member, list(words), list(promised), list(promises), more);
    }

    private static String outcome(Random random) {
        return List.of("kept", "partly", "slipped", "broken").get(random.nextInt(4));
    }

    private static String list(List<String> entries) {
        return String.join(", ", entries);
    }
}
