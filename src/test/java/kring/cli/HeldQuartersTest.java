package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.assemble.HeldQuarters;
import kring.folder.Scene;
import kring.health.HeldQuarter;
import kring.health.HeldQuarter.Answered;
import kring.health.HeldQuarter.OpenAmbition;
import kring.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What progress hands on to the signals, quarter by quarter that was held (METHOD, Signals). */
class HeldQuartersTest {
    private static final String MEMBER = """
            == members/m.yaml
            name: M
            status: founder
            ambitions:
              - {id: gas, agenda: business, horizon: year, text: Gas, measure: {baseline: 100, target: 50}}
              - {id: home, agenda: personal, horizon: year, text: Home}
            """;

    private static List<HeldQuarter> held(String today, String... files) {
        String[] all = new String[files.length + 1];
        all[0] = MEMBER;
        System.arraycopy(files, 0, all, 1, files.length);
        return HeldQuarters.until(LocalDate.parse(today), Scene.of(all).snapshot(), Audience.FACILITATOR);
    }

    private static String meeting(String quarter, String date) {
        return "== quarters/%s/meeting.yaml\ndate: %s\n".formatted(quarter, date);
    }

    private static String checkin(String quarter, String text) {
        return "== quarters/%s/checkins/m.yaml\n%s\n".formatted(quarter, text);
    }

    /** Three quarters, of which the second had no meeting. */
    private static final String MEETINGS = meeting("2025-Q1", "2025-02-20") + meeting("2025-Q3", "2025-08-20");

    @ParameterizedTest
    @CsvSource({"2025-02-19, 0", "2025-02-20, 1", "2025-08-19, 1", "2025-08-20, 2", "2026-08-20, 2"})
    void aQuarterIsHeldFromTheDayOfItsMeetingOn(String today, int number) {
        assertThat(held(today, MEETINGS, checkin("2025-Q2", "notes: there"))).hasSize(number);
    }

    @Test
    void promisesAreThoseOpenFromTheHeldQuarterBefore() {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                checkin(
                        "2025-Q1",
                        "promises: [{id: a, text: A}, {id: b, text: B}, {id: c, text: C}, {id: d, text: D, due: 2026}]"),
                checkin(
                        "2025-Q3",
                        "promised: {a: {outcome: kept}, b: {outcome: partly}}\npromises: [{id: e, text: E}]"));
        assertThat(held.get(0).promises()).isEqualTo(new Answered(0, 0, 0));
        assertThat(held.get(1).promises()).isEqualTo(new Answered(1, 1, 3));
        assertThat(held.get(0).promised()).containsEntry("m", 4);
        assertThat(held.get(1).promised()).containsEntry("m", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # check-in                                                | quiet
            notes: there                                              | true
            date: 2025-08-01                                          | true
            "ambitions: {gas: {}}\npromises: [{id: p, text: P}]"      | true
            "ambitions: {gas: {done: x}}"                             | false
            "ambitions: {home: {confidence: 3}}"                      | false
            "ambitions: {gas: {status: achieved}, home: {status: dropped}}" | true
            """)
    void quietIsWithoutACheckinOrWithoutAWordOnAnyOpenAmbition(String checkin, boolean quiet) {
        boolean bothClosed = checkin.contains("dropped");
        List<HeldQuarter> held = held("2025-12-01", MEETINGS, checkin("2025-Q3", checkin.replace("\\n", "\n")));
        assertThat(held.get(1).quiet()).isEqualTo(quiet && !bothClosed ? java.util.Set.of("m") : java.util.Set.of());
    }

    @Test
    void aWordOnAnAmbitionThatWasClosedBeforeIsNoWordOnAnOpenOne() {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                checkin("2025-Q1", "ambitions: {home: {status: paused}}"),
                checkin("2025-Q3", "ambitions: {home: {status: paused, reason: still}}"));
        assertThat(held.get(1).quiet()).containsExactly("m");
    }

    @Test
    void whoHasNoOpenAmbitionIsNotQuietAboutIt() {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                checkin("2025-Q1", "ambitions: {home: {status: paused}, gas: {status: achieved}}"),
                checkin("2025-Q3", "notes: there"));
        assertThat(held.get(1).quiet()).isEmpty();
        assertThat(held.get(1).open()).isEmpty();
    }

    @Test
    void openAmbitionsCarryWhetherTheyMoved() {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                checkin("2025-Q1", "ambitions: {gas: {value: 90, confidence: 2}}"),
                checkin("2025-Q3", "ambitions: {gas: {value: 90}}"));
        assertThat(held.get(0).open())
                .containsExactly(
                        new OpenAmbition("m", "gas", "Gas", false), new OpenAmbition("m", "home", "Home", false));
        assertThat(held.get(1).open().get(0)).isEqualTo(new OpenAmbition("m", "gas", "Gas", true));
    }

    @Test
    void aPromiseThatSlipsInARowFlagsItsMember() {
        String slips = "promised: {a: {outcome: slipped}}\npromises: [{id: a, text: A}]";
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                meeting("2025-Q2", "2025-05-20"),
                checkin("2025-Q1", "promises: [{id: a, text: A}]"),
                checkin("2025-Q2", slips),
                checkin("2025-Q3", slips));
        assertThat(held).map(HeldQuarter::flagged).containsExactly(Set.of(), Set.of(), Set.of("m"));
    }

    @Test
    void anAmbitionIsAchievedOnce() {
        String achieved = "ambitions: {gas: {status: achieved}}";
        List<HeldQuarter> held =
                held("2025-12-01", MEETINGS, checkin("2025-Q1", achieved), checkin("2025-Q3", achieved));
        assertThat(held).map(HeldQuarter::result).containsExactly(true, false);
    }

    @Test
    void whoHasNoOpenAmbitionIsNotSilentByBeingAbsentEither() {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                checkin("2025-Q1", "ambitions: {home: {status: paused}, gas: {status: achieved}}"));
        assertThat(held.get(1).quiet()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # achieved on | by a member    | exchange  | result in 2025-Q3
            2025-07-01    | joined: 2024   | agreed    | true
            2025-09-30    | joined: 2024   | agreed    | true
            2025-06-30    | joined: 2024   | agreed    | false
            2025-10-01    | joined: 2024   | agreed    | false
            2025-08-01    | left: 2025-Q2  | agreed    | false
            2024-01-01    | joined: 2024   | confirmed | true
            2024-01-01    | joined: 2024   | delivered | false
            """)
    void anAchievementOfAnActiveMemberOrAConfirmedExchangeIsAResult(
            LocalDate achieved, String active, String exchange, boolean result) {
        List<HeldQuarter> held = held(
                "2025-12-01",
                MEETINGS,
                "== members/n.yaml\nname: N\nstatus: %s\n%s\nachievements: [{id: x, text: X, date: %s}]\n"
                        .formatted(active.startsWith("left") ? "left" : "founder", active, achieved),
                "== quarters/2025-Q3/exchanges.yaml\n- {id: e, from: m, to: n, status: %s}\n".formatted(exchange));
        assertThat(held.get(1).result()).isEqualTo(result);
    }
}
