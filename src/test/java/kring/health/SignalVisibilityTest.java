package kring.health;

import static kring.health.SignalText.circle;
import static kring.health.SignalText.line;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kring.health.Signal.Id;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Trust: whom a signal concerns is for the facilitator first, and small numbers stay in the circle. */
class SignalVisibilityTest {
    /** Every signal concerns somebody: m1 and m2 are silent, slip, hold most promises and are to be screened again. */
    private static HealthView view(Audience audience) {
        Snapshot circle = circle(
                6,
                "== members/m1.yaml\nname: M\nstatus: member\njoined: 2025-Q3\n",
                "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\nattendance: {m3: present}\n",
                "== ventures/v.yaml\nname: V\nstage: idea\n");
        Held before = held("2025-Q3");
        Held now = held("2025-Q4");
        return HealthView.of(circle, SignalText.TODAY, List.of(before.quarter(), now.quarter()), audience);
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
                .open("m1", "personal", true, Visibility.PRIVATE)
                .open("m2", "personal", true, Visibility.PRIVATE)
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
            UNMOVED       | m1/open m1/personal m2/personal | m1/open | m1/open m2/personal
            ATTENDANCE    | m1 m2 m4 m5 m6          | m1 m2 m4 m5 m6 | m1 m2 m4 m5 m6
            NEWCOMERS     | m1                      | m1             | m1
            VENTURES      | v                       | v              | v
            FACILITATOR   | no-deputy               | no-deputy      | no-deputy
            """)
    void whomItConcernsDependsOnWhoReads(Id id, String facilitator, String circle, String member) {
        assertThat(subjects(id, Audience.FACILITATOR)).isEqualTo(facilitator);
        assertThat(subjects(id, Audience.CIRCLE)).isEqualTo(circle);
        assertThat(subjects(id, Audience.member("m2"))).isEqualTo(member);
        assertThat(subjects(id, Audience.NETWORK)).isNull();
    }

    private static String subjects(Id id, Audience audience) {
        List<String> subjects = SignalText.subjects(signals(audience).get(id));
        return subjects.isEmpty() ? null : String.join(" ", subjects);
    }

    @Test
    void papersKnowNobodyElse() {
        for (Audience audience :
                List.of(Audience.FACILITATOR, Audience.CIRCLE, Audience.member("m2"), Audience.NETWORK)) {
            HealthView view = view(audience);
            assertThat(view.names().keySet())
                    .isEqualTo(view.health().signals().stream()
                            .flatMap(signal -> signal.subjects().stream())
                            .collect(Collectors.toSet()));
        }
        assertThat(view(Audience.CIRCLE).names().keySet())
                .extracting(SignalSubject::code)
                .contains("m1/open")
                .doesNotContain("m1/personal", "m2/personal");
    }

    @Test
    void theNumbersAreTheSameForAllInTheCircle() {
        Map<Id, Signal> facilitator = signals(Audience.FACILITATOR);
        signals(Audience.CIRCLE).forEach((id, signal) -> {
            assertThat(signal.value()).isEqualTo(facilitator.get(id).value());
            assertThat(signal.state()).isEqualTo(facilitator.get(id).state());
            assertThat(signal.trend()).isEqualTo(facilitator.get(id).trend());
            assertThat(signal.advice()).isEqualTo(facilitator.get(id).advice());
        });
    }

    @Test
    void theNetworkSeesNoCountUnderFive() {
        Map<Id, Signal> network = signals(Audience.NETWORK);
        assertThat(line(network.get(Id.SILENT))).isEqualTo("watch - of 6");
        assertThat(line(network.get(Id.RESCORING))).isEqualTo("watch - of 6");
        assertThat(line(network.get(Id.UNMOVED))).isEqualTo("few - of null");
        assertThat(network.get(Id.UNMOVED).trend()).containsOnlyNulls();
        assertThat(line(network.get(Id.CONCENTRATION))).isEqualTo("watch 0.9 of 10");
        assertThat(line(network.get(Id.NO_RESULTS))).isEqualTo("watch 2 of 6");
    }
}
