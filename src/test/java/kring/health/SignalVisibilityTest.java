package kring.health;

import static kring.health.SignalText.circle;
import static kring.health.SignalText.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust: whom a signal concerns is for the facilitator first. */
class SignalVisibilityTest {
    /** Every signal concerns somebody: m1 and m2 are silent, slip, hold most promises and are to be screened again. */
    private static HealthView view(Audience audience) {
        Snapshot circle = circle(
                6,
                "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\nstarted: 2024\n",
                "== members/m1.yaml\nname: M\nstatus: member\njoined: 2025-Q3\n",
                "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\nattendance: {m3: present}\n",
                "== ventures/v.yaml\nname: V\nstage: idea\n");
        List<HeldQuarter> held = Stream.of("2025-Q2", "2025-Q3", "2025-Q4")
                .map(quarter -> held(quarter).quarter())
                .toList();
        return HealthView.of(circle, SignalText.TODAY, held, audience);
    }

    private static Map<Id, Signal> signals(Audience audience) {
        Map<Id, Signal> signals = new TreeMap<>();
        view(audience).health().signals().forEach(signal -> signals.put(signal.id(), signal));
        return signals;
    }

    private static Held held(String quarter) {
        return Held.in(quarter)
                .quiet("m1", "m2")
                .flagged("m1", "m2")
                .open("m1", "open", true)
                .promised("m1", 5)
                .promised("m2", 4)
                .promised("m3", 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # signal      | facilitator             | circle         | m2
            SILENT        | m1 m2                   | -              | m2
            SLIPPED       | m1 m2                   | -              | m2
            CONCENTRATION | m1 m2                   | -              | m2
            RESCORING     | m1                      | -              | -
            UNMOVED       | m1/open                 | m1/open        | m1/open
            ATTENDANCE    | m1 m2 m4 m5 m6          | m1 m2 m4 m5 m6 | m1 m2 m4 m5 m6
            NEWCOMERS     | m1                      | m1             | m1
            VENTURES      | v                       | v              | v
            FACILITATOR   | no-deputy               | no-deputy      | no-deputy
            """)
    void whomItConcernsDependsOnWhoReads(Id id, String facilitator, String circle, String member) {
        assertThat(subjects(id, Audience.FACILITATOR)).isEqualTo(facilitator);
        assertThat(subjects(id, Audience.CIRCLE)).isEqualTo(circle);
        assertThat(subjects(id, Audience.member("m2"))).isEqualTo(member);
    }

    private static String subjects(Id id, Audience audience) {
        List<String> subjects = SignalText.subjects(signals(audience).get(id));
        return subjects.isEmpty() ? null : String.join(" ", subjects);
    }

    @Test
    void papersKnowNobodyElse() {
        for (Audience audience : List.of(Audience.FACILITATOR, Audience.CIRCLE, Audience.member("m2"))) {
            HealthView view = view(audience);
            assertThat(view.names().keySet())
                    .isEqualTo(view.health().signals().stream()
                            .flatMap(signal -> signal.subjects().stream())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void whoseScreeningIsOldIsUnknownToAllButTheFacilitator() {
        assertThat(line(signals(Audience.FACILITATOR).get(Id.RESCORING))).isEqualTo("watch 1 of 6 m1");
        for (Audience audience : List.of(Audience.CIRCLE, Audience.member("m1"))) {
            assertThat(line(signals(audience).get(Id.RESCORING))).isEqualTo("unknown - of 6");
        }
    }
}
