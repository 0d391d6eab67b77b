package kring.agenda;

import static kring.agenda.Scenes.checkin;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome;
import kring.model.quarter.QuarterRecord;
import kring.model.value.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Years in which every meeting is held as it was planned: what must hold of their orders and deep dives. */
class GeneratedYearsTest {
    private static final List<String> MEMBERS = List.of("a", "b", "c", "d", "e", "f");
    private static final Quarter FIRST = new Quarter(2020, 1);
    private static final int QUARTERS = 16;
    private static final Map<Long, List<Held>> YEARS = new TreeMap<>();

    static LongStream seeds() {
        return LongStream.range(0, 8);
    }

    /** A meeting as planned, with who was not there and who broke a promise. */
    private record Held(PlannedMeeting meeting, MeetingPlan plan, Set<String> broke) {}

    private static List<Held> years(long seed) {
        return YEARS.computeIfAbsent(seed, GeneratedYearsTest::generated);
    }

    private static List<Held> generated(long seed) {
        Random random = new Random(seed);
        List<String> files = new ArrayList<>();
        List<Held> held = new ArrayList<>();
        Quarter when = FIRST;
        for (int i = 0; i < QUARTERS; i++, when = when.next()) {
            Set<String> broke = new HashSet<>();
            List<String> away = new ArrayList<>();
            for (String member : MEMBERS) {
                boolean breaks = i > 0 && random.nextInt(4) == 0;
                if (breaks) {
                    broke.add(member);
                }
                if (random.nextInt(6) == 0) {
                    away.add(member);
                }
                files.add(checkin(when.code(), member, words(member, breaks)));
            }
            String attendance =
                    "attendance: {" + String.join(": absent, ", away) + (away.isEmpty() ? "}" : ": absent}");
            files.add(Scenes.meetingFile(when.code(), "minutes: 150\n" + attendance));
            PlannedMeeting meeting =
                    new PlannedMeeting(Scenes.snapshot(String.join(" ", MEMBERS), files.toArray(String[]::new)), when);
            MeetingPlan plan = Scenes.plan(meeting);
            held.add(new Held(meeting, plan, broke));
            files.set(files.size() - 1, Scenes.meetingFile(when.code(), attendance + asHeld(plan)));
        }
        return held;
    }

    /** All but f consent, each quarter. */
    private static String words(String member, boolean breaks) {
        return "promises: [{id: p, text: Do it}]\n"
                + (breaks ? "promised: {p: {outcome: broken}}\n" : "")
                + "deepdive: {consent: %s}".formatted(!member.equals("f"));
    }

    private static String asHeld(MeetingPlan plan) {
        String dives =
                plan.dives().isEmpty() ? "" : "{member: " + plan.dives().get(0).member() + "}";
        return "\norder: [" + String.join(", ", plan.order().order()) + "]\ndeepdives: [" + dives + "]";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everybodyWhoIsThereSpeaksOnceAndTheOpenerIsCleanWhereAnybodyInTurnIs(long seed) {
        for (Held held : years(seed)) {
            List<String> order = held.plan().order().order();
            assertThat(order).containsExactlyInAnyOrderElementsOf(held.meeting().there());
            assertThat(held.plan().order().printed()).containsExactlyInAnyOrderElementsOf(order);
            if (!order.isEmpty() && !held.broke().containsAll(order)) {
                boolean inTurn = held.meeting()
                        .last()
                        .map(last -> last.order().stream()
                                .anyMatch(member ->
                                        order.contains(member) && !held.broke().contains(member)))
                        .orElse(true);
                assertThat(held.broke().contains(order.get(0))).isNotEqualTo(inTurn);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderIsTheLastOneTurnedByOne(long seed) {
        List<String> before = List.of();
        for (Held held : years(seed)) {
            List<String> turned = new ArrayList<>(before.isEmpty() ? MEMBERS : before);
            if (!before.isEmpty()) {
                Collections.rotate(turned, 1);
            }
            List<String> order = held.plan().order().order();
            turned.retainAll(order);
            List<String> rest = new ArrayList<>(order.isEmpty() ? order : order.subList(1, order.size()));
            rest.retainAll(turned);
            turned.removeAll(order.isEmpty() ? List.of() : List.of(order.get(0)));
            held.meeting().last().ifPresent(last -> {
                turned.removeIf(member -> !last.isThere(member));
                rest.removeIf(member -> !last.isThere(member));
            });
            assertThat(rest).isEqualTo(turned);
            before = order.isEmpty() ? before : order;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theDeepDiveReachesEverybodyWhoKeepsConsentingAndNobodyElse(long seed) {
        List<Held> held = years(seed);
        Set<String> reached = new HashSet<>();
        held.forEach(one -> one.plan().dives().forEach(dive -> reached.add(dive.member())));
        assertThat(reached).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsHandedOutIsTheSameWhoeverBrokeAPromise(long seed) {
        for (Held held : years(seed)) {
            assertThat(held.plan().order().printed())
                    .isEqualTo(Scenes.plan(allBroken(held)).order().printed());
        }
    }

    private static PlannedMeeting allBroken(Held held) {
        var snapshot = held.meeting().snapshot();
        var quarters = new TreeMap<>(snapshot.quarters());
        var record = snapshot.record(held.meeting().quarter());
        var checkins = new TreeMap<>(record.checkins());
        checkins.replaceAll((member, checkin) -> new Checkin(
                checkin.date(),
                checkin.ambitions(),
                new TreeMap<>(Map.of("p", new PromiseOutcome(PromiseOutcome.Outcome.BROKEN, null))),
                checkin.promises(),
                checkin.asks(),
                checkin.received(),
                checkin.deepdive(),
                checkin.notes()));
        quarters.put(
                held.meeting().quarter(),
                new QuarterRecord(record.meeting(), checkins, record.exchanges(), record.baseline()));
        return new PlannedMeeting(
                new Snapshot(
                        snapshot.circle(), snapshot.members(), snapshot.screenings(), snapshot.ventures(), quarters),
                held.meeting().quarter());
    }
}
