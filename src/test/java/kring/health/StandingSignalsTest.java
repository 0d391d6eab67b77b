package kring.health;

import static kring.health.SignalText.circle;
import static kring.health.SignalText.line;
import static kring.health.SignalText.signal;
import static kring.health.SignalText.subjects;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Signals: those without a trend, and a circle that has not met yet. */
class StandingSignalsTest {
    private static final Held NOW = Held.in("2025-Q4");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today 2025-11-25                                            | signal
            'stage: idea'                                                 | watch 1 of 5 v
            'stage: idea, since: 2025-05-25'                              | ok 0 of 5
            'stage: idea, since: 2025-05-24'                              | watch 1 of 5 v
            'stage: design, since: 2025-01-01, steps: [{date: 2025-05-25, text: x}]' | ok 0 of 5
            'stage: design, since: 2025-01-01, steps: [{date: 2025-05, text: x}]'    | ok 0 of 5
            'stage: design, steps: [{date: 2025-05-24, text: x}]'         | watch 1 of 5 v
            'stage: design, steps: [{text: undated}]'                     | watch 1 of 5 v
            'stage: intent, gates: {intent: {date: 2025-05-25}}'          | ok 0 of 5
            'stage: intent, gates: {intent: {note: undated}}'             | watch 1 of 5 v
            'stage: operating, since: 2020'                               | watch 1 of 5 v
            'stage: parked, since: 2020'                                  | ok 0 of 5
            'stage: stopped, since: 2020'                                 | ok 0 of 5
            """)
    void aVentureIsStillAfterSixMonthsWithoutASign(String venture, String expected) {
        Snapshot circle = circle(5, "== ventures/v.yaml\n" + lines(venture));
        Signal signal = signal(Id.VENTURES, circle, NOW);
        assertThat(line(signal)).isEqualTo(expected);
        assertThat(signal.trend()).isEmpty();
    }

    /** One key a line, so that the table above can be read. */
    private static String lines(String flow) {
        return "name: V\n" + flow.replaceAll(", (since|steps|gates|members|lead|stage)", "\n$1") + "\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # last sign  | today      | still
            2025-02-28   | 2025-08-31 | false
            2025-02-27   | 2025-08-31 | true
            2025-08-31   | 2026-02-28 | false
            """)
    void theDaySixMonthsBackIsCutToTheMonthsLength(LocalDate last, LocalDate today, boolean still) {
        Snapshot circle = circle(5, "== ventures/v.yaml\nname: V\nstage: idea\nsince: " + last + "\n");
        assertThat(subjects(signal(Id.VENTURES, circle, today, Audience.FACILITATOR, NOW)))
                .isEqualTo(still ? List.of("v") : List.of());
    }

    private static final String DEPUTY = "deputy: {name: D}\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # facilitator                 | member                    | in the venture | deputy | signal
            name: F                       | name: A                   | -              | yes    | ok 0
            name: F                       | name: A                   | -              | -      | watch 1 no-deputy
            name: Anna  Verhulst          | name: anna verhulst       | -              | yes    | watch 1 member
            'name: F, email: a@b.example' | 'name: A, email: A@B.example' | -          | yes    | watch 1 member
            name: A                       | name: A                   | -              | -      | alarm 2 member no-deputy
            name: A                       | name: A                   | a              | yes    | alarm 2 member stake
            name: A                       | name: A                   | a              | -      | alarm 3 member stake no-deputy
            name: F                       | name: A                   | a              | yes    | ok 0
            """)
    void theFacilitatorIsNoMemberHasNoStakeAndHasADeputy(
            String facilitator, String member, String inVenture, String deputy, String expected) {
        Snapshot circle = circle(
                5,
                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {" + facilitator + "}\n"
                        + (deputy == null ? "" : DEPUTY),
                "== members/a.yaml\nstatus: founder\n" + member.replace(", ", "\n") + "\n",
                "== ventures/v.yaml\nname: V\nstage: parked\n" + (inVenture == null ? "" : "members: {a: {}}\n"));
        String words = line(signal(Id.FACILITATOR, circle, NOW));
        assertThat(words.replace(" of 6", "")).isEqualTo(expected);
    }

    @Test
    void aFacilitatorWhoLeftTheCircleIsNoMemberButMayHaveAStake() {
        String left = "== members/a.yaml\nname: F\nstatus: left\nleft: 2025-Q1\n";
        Snapshot lead = circle(5, left, "== ventures/v.yaml\nname: V\nstage: idea\nlead: a\n");
        Snapshot stopped = circle(5, left, "== ventures/v.yaml\nname: V\nstage: stopped\nlead: a\n");
        assertThat(subjects(signal(Id.FACILITATOR, lead, NOW))).containsExactly("stake", "no-deputy");
        assertThat(subjects(signal(Id.FACILITATOR, stopped, NOW))).containsExactly("no-deputy");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # status  | screened   | due
            founder   | -          | false
            member    | -          | true
            member    | 2024-11-25 | false
            member    | 2024-11-24 | true
            founder   | 2024-11-24 | true
            candidate | 2020-01-01 | false
            """)
    void aScreeningIsOldAfterTwelveMonths(String status, LocalDate screened, boolean due) {
        Snapshot circle = circle(
                5,
                "== members/a.yaml\nname: A\nstatus: " + status + "\n",
                screened == null ? "" : "== screenings/a.yaml\ndate: " + screened + "\n");
        Signal signal = signal(Id.RESCORING, circle, NOW);
        assertThat(subjects(signal)).isEqualTo(due ? List.of("a") : List.of());
        assertThat(signal.state()).isEqualTo(due ? Signal.State.WATCH : Signal.State.OK);
    }

    @Test
    void aCircleThatHasNotMetYetHasAllSignalsAndSaysOnlyWhatCanBeKnown() {
        Health health = HealthView.of(
                        circle(5, "== circle.yaml\nkring: 1\nname: K\nstarted: 2025-Q2\nfacilitator: {name: F}\n"),
                        SignalText.TODAY,
                        List.of(),
                        Audience.FACILITATOR)
                .health();
        assertThat(health.quarter()).isNull();
        assertThat(health.signals()).allMatch(signal -> signal.trend().isEmpty());
        assertThat(health.signals().stream().map(signal -> signal.id() + " " + line(signal)))
                .containsExactly(
                        "PROMISES_KEPT unknown - of 0",
                        "ATTENDANCE unknown - of 0",
                        "SILENT unknown - of 5",
                        "SLIPPED unknown - of 5",
                        "UNMOVED unknown - of 0",
                        "NO_RESULTS unknown - of 5",
                        "RHYTHM alarm 2 of 5",
                        "CONCENTRATION unknown - of 0",
                        "VENTURES ok 0 of 5",
                        "FACILITATOR watch 1 of 5 no-deputy",
                        "NEWCOMERS unknown - of 0",
                        "RESCORING ok 0 of 5");
    }
}
