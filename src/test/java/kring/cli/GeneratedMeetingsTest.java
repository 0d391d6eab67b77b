package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.assemble.HandoverAssembly;
import kring.folder.Scene;
import kring.handover.DecisionTaken;
import kring.handover.Handover;
import kring.handover.OpenPromise;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.minutes.Minutes;
import kring.minutes.Minutes.Action;
import kring.minutes.Minutes.Action.Kind;
import kring.minutes.MinutesView;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Meeting.Decision.Status;
import kring.model.value.Quarter;
import kring.reminders.ReminderSchedule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What minutes, reminders and the dossier tell of one and the same meeting agrees, whatever was decided and promised. */
class GeneratedMeetingsTest {
    private static final List<String> MEMBERS = List.of("a", "b", "c", "d", "gone");
    private static final List<String> QUARTERS = List.of("2025-Q1", "2025-Q2", "2025-Q3");
    private static final LocalDate EVENING = LocalDate.of(2025, 8, 14);
    /** When everything with a due is long overdue. */
    private static final LocalDate MUCH_LATER = LocalDate.of(2031, 1, 1);

    static Stream<Snapshot> circles() {
        return IntStream.range(0, 60).mapToObj(seed -> new Generated(new Random(seed)).circle());
    }

    /** A circle of three meetings; a promise on the ambition of one's own is nobody else's to know. */
    private record Generated(Random random) {
        Snapshot circle() {
            List<String> files = new ArrayList<>();
            MEMBERS.forEach(member -> files.add("== members/" + member + ".yaml\nname: " + member
                    + (member.equals("gone") ? "\nstatus: left\nleft: 2025-Q3\n" : "\nstatus: member\n")
                    + "ambitions: [{id: open, agenda: business, horizon: year, text: O},"
                    + " {id: own, agenda: personal, horizon: year, text: P}]\n"));
            for (int at = 0; at < QUARTERS.size(); at++) {
                String folder = "== quarters/" + QUARTERS.get(at);
                String decisions = list(2, this::decision);
                files.add(folder + "/meeting.yaml\ndate: 2025-0" + (3 * at + 2) + "-14\ndecisions: [" + decisions
                        + "]\n");
                for (String member : MEMBERS) {
                    files.add(folder + "/checkins/" + member + ".yaml\npromises: [" + list(3, this::promise)
                            + "]\npromised: {" + list(2, this::outcome) + "}\n");
                }
                files.add(folder + "/exchanges.yaml\n" + exchange("x") + exchange("y"));
            }
            return Scene.of(String.join("", files)).snapshot();
        }

        private String list(int most, java.util.function.IntFunction<String> one) {
            return IntStream.rangeClosed(0, random.nextInt(most + 1))
                    .mapToObj(one)
                    .collect(Collectors.joining(", "));
        }

        private String decision(int number) {
            String status = pick("", ", status: open", ", status: done", ", status: dropped, settled: 2025-Q3");
            return "{id: d" + number + ", by: [" + pick("a", "b, c", "gone, d", "a, a") + "]" + due() + status + "}";
        }

        private String promise(int number) {
            return "{id: p" + number + ", ambition: " + pick("open", "own") + due() + "}";
        }

        private String outcome(int number) {
            return "p" + number + ": {outcome: " + pick("kept", "partly", "broken", "slipped") + "}";
        }

        private String exchange(String id) {
            return "- {id: " + id + ", from: " + pick("a", "gone") + ", to: b, status: "
                    + pick("offered", "agreed", "delivered", "confirmed", "declined") + "}\n";
        }

        private String due() {
            return pick("", ", due: 2025-06-01", ", due: 2025-10-01");
        }

        private String pick(String... words) {
            return words[random.nextInt(words.length)];
        }
    }

    private static Minutes minutes(Snapshot circle, Audience audience) {
        return MinutesView.of(circle, new Quarter(2025, 3), audience).minutes();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsToDoByADayIsRemindedOfWithThatDay(Snapshot circle) {
        List<String> reminded =
                ReminderSchedule.of(circle, OpenPromises.of(CircleState.now(circle, EVENING)), MUCH_LATER)
                        .due()
                        .stream()
                        .filter(notice -> notice.key().matches("(promise|decision)/.*"))
                        .filter(notice -> !"gone".equals(notice.member()))
                        .map(notice -> notice.key() + " " + notice.date())
                        .toList();
        assertThat(minutes(circle, Audience.FACILITATOR).actions().stream()
                        .filter(action -> action.due() != null)
                        .map(GeneratedMeetingsTest::key))
                .containsExactlyInAnyOrderElementsOf(reminded);
    }

    private static String key(Action action) {
        String whose = action.kind() == Kind.PROMISE
                ? "promise/" + action.member() + "/" + action.id()
                : "decision/" + action.quarter() + "/" + action.id() + "/" + action.member();
        return whose + "/overdue " + action.due();
    }

    @ParameterizedTest
    @MethodSource("circles")
    void everyPromiseAndOpenDecisionIsInTheDossierAndTheOtherWayRound(Snapshot circle) {
        Minutes minutes = minutes(circle, Audience.FACILITATOR);
        Handover<?, ?, ?> dossier = new HandoverAssembly(circle, EVENING).handover();
        assertThat(minutes.actions().stream()
                        .filter(action -> action.kind() == Kind.PROMISE)
                        .map(action -> action.member() + "/" + action.id() + " " + action.due()))
                .containsExactlyInAnyOrderElementsOf(dossier.promises().stream()
                        .filter(promise -> !promise.member().equals("gone"))
                        .map((OpenPromise promise) -> promise.member() + "/" + promise.id() + " " + promise.due())
                        .toList());
        Stream<String> open = Stream.concat(
                minutes.decisions().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map(one -> minutes.quarter() + "/" + one.id()),
                minutes.earlier().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map(one -> one.quarter() + "/" + one.id()));
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(dossier.decisions().stream()
                        .filter(one -> one.status() == Status.OPEN)
                        .map((DecisionTaken one) -> one.quarter() + "/" + one.id())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("circles")
    void whatIsOnesOwnStandsInOnesOwnMinutesAndInNobodyElses(Snapshot circle) {
        List<Action> all = minutes(circle, Audience.FACILITATOR).actions();
        List<Action> shared = minutes(circle, Audience.CIRCLE).actions();
        assertThat(all).doesNotHaveDuplicates().containsAll(shared);
        for (String member : List.of("a", "b", "c", "d")) {
            assertThat(minutes(circle, Audience.member(member)).actions())
                    .containsExactlyElementsOf(all.stream()
                            .filter(action -> action.member().equals(member) || shared.contains(action))
                            .toList());
        }
        assertThat(shared).noneMatch(action -> action.member().equals("gone"));
    }
}
