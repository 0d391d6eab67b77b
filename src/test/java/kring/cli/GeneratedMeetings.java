package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kring.folder.Scene;
import kring.model.Snapshot;

/**
 * A circle of three meetings; a promise on the ambition of one's own is nobody else's to know. What was promised, decided or
 * brought has a word of its own, such as {@code Pa0Q1own.}: whose, which, in what quarter, on which ambition.
 */
record GeneratedMeetings(Random random) {
    static final List<String> MEMBERS = List.of("a", "b", "c", "d", "gone");
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3");

    Snapshot circle() {
        List<String> files = new ArrayList<>();
        MEMBERS.forEach(member -> files.add("== members/" + member + ".yaml\nname: " + member
                + (member.equals("gone") ? "\nstatus: left\nleft: 2025-Q3\n" : "\nstatus: member\n")
                + "brings: [{id: x, kind: knowledge, text: E" + member + "x.},"
                + " {id: y, kind: knowledge, text: E" + member + "y.}]\n"
                + "ambitions: [{id: open, agenda: business, horizon: year, text: O},"
                + " {id: own, agenda: personal, horizon: year, text: P}]\n"));
        for (int at = 0; at < QUARTERS.size(); at++) {
            String folder = "== quarters/" + QUARTERS.get(at);
            String quarter = QUARTERS.get(at).substring(5);
            String decisions = list(2, number -> decision(number, quarter));
            files.add(folder + "/meeting.yaml\ndate: 2025-0" + (3 * at + 2) + "-14\ndecisions: [" + decisions + "]\n");
            for (String member : MEMBERS) {
                files.add(folder + "/checkins/" + member + ".yaml\npromises: ["
                        + list(3, number -> promise(number, member, quarter))
                        + "]\npromised: {" + list(2, this::outcome) + "}\n");
            }
            files.add(folder + "/exchanges.yaml\n" + exchange("x") + exchange("y"));
        }
        return Scene.of(String.join("", files)).snapshot();
    }

    private String list(int most, java.util.function.IntFunction<String> one) {
        return IntStream.rangeClosed(0, random.nextInt(most + 1)).mapToObj(one).collect(Collectors.joining(", "));
    }

    private String decision(int number, String quarter) {
        String status = pick("", ", status: open", ", status: done", ", status: dropped, settled: 2025-Q3");
        return "{id: d" + number + ", text: D" + number + quarter + "., by: [" + pick("a", "b, c", "gone, d", "a, a")
                + "]" + due() + status + "}";
    }

    private String promise(int number, String member, String quarter) {
        String ambition = number % 2 == 0 ? "open" : "own";
        return "{id: p" + number + ", ambition: " + ambition + ", text: P" + member + number + quarter + ambition + "."
                + due() + "}";
    }

    private String outcome(int number) {
        return "p" + number + ": {outcome: " + pick("kept", "partly", "broken", "slipped") + "}";
    }

    private String exchange(String id) {
        return "- {id: " + id + ", from: " + pick("a", "gone") + ", to: b, bring: " + id + ", status: "
                + pick("offered", "agreed", "delivered", "confirmed", "declined") + "}\n";
    }

    private String due() {
        return pick("", ", due: 2025-06-01", ", due: 2025-10-01");
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }
}
