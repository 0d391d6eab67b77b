package kring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import kring.history.DeepDiveFlag.Kind;
import kring.model.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, Deep dive: flags; and Signals: slipped. */
class DeepDiveFlagTest {
    private static final String CIRCLE = "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\n";
    private static final String MEMBER = """
            == members/m.yaml
            name: M
            status: founder
            ambitions: [{id: gas, agenda: business, horizon: year, text: Less gas}]
            """;
    private static final String SLIPS = "promised: {p: {outcome: slipped}}\npromises: [{id: p, text: Call}]";

    private static String checkin(int quarter, String keys) {
        return "== quarters/2025-Q%d/checkins/m.yaml\nnotes: there\n%s\n".formatted(quarter, keys);
    }

    private static List<DeepDiveFlag> flags(String circle, String... checkins) {
        Snapshot snapshot = Scene.of(circle, MEMBER, String.join("", checkins)).snapshot();
        return DeepDiveFlag.of(CircleState.now(snapshot, LocalDate.parse("2025-12-31")))
                .getOrDefault("m", List.of());
    }

    private static List<DeepDiveFlag> slipped(String circle, int times) {
        StringBuilder checkins = new StringBuilder(checkin(1, "promises: [{id: p, text: Call}]"));
        for (int i = 0; i < times; i++) {
            checkins.append(checkin(2 + i, SLIPS));
        }
        return flags(circle, checkins.toString());
    }

    @ParameterizedTest
    @CsvSource({"0,'',false", "1,'',false", "2,'',true", "3,'',true", "2,3,false", "3,3,true", "1,1,true"})
    void aPromiseThatSlipsInARow(int times, String threshold, boolean flagged) {
        String own = threshold.isEmpty() ? "" : "thresholds: {slipped-count: %s}\n".formatted(threshold);
        assertThat(slipped(CIRCLE + own, times))
                .isEqualTo(flagged ? List.of(new DeepDiveFlag(Kind.SLIPPED, "Call")) : List.of());
    }

    @Test
    void whatWasKeptOrLeftUnansweredSinceDoesNotSlipNow() {
        String made = checkin(1, "promises: [{id: p, text: Call}]\n");
        assertThat(flags(CIRCLE, made, checkin(2, SLIPS), checkin(3, SLIPS), checkin(4, "")))
                .isEmpty();
        assertThat(flags(
                        CIRCLE,
                        made,
                        checkin(2, SLIPS),
                        checkin(3, SLIPS),
                        checkin(4, "promised: {p: {outcome: kept}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,'',true", "2,'',true", "3,'',false", "3,3,true", "4,3,false"})
    void littleConfidenceInAnOpenAmbition(int confidence, String threshold, boolean flagged) {
        String own = threshold.isEmpty() ? "" : "thresholds: {confidence-low: %s}\n".formatted(threshold);
        assertThat(flags(CIRCLE + own, checkin(4, "ambitions: {gas: {confidence: %d}}".formatted(confidence))))
                .isEqualTo(flagged ? List.of(new DeepDiveFlag(Kind.CONFIDENCE, "Less gas")) : List.of());
    }

    @Test
    void anAmbitionThatIsClosedIsNotDoubted() {
        assertThat(flags(CIRCLE, checkin(4, "ambitions: {gas: {confidence: 1, status: dropped}}")))
                .isEmpty();
    }
}
