package kring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD c: what is written down at the table is kept and open, and makes no check-in of one that is missing. */
class AtTheTableTest {
    private static final Quarter QUARTER = new Quarter(2025, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            promises: [{id: p}]                                | true  | true
            promises: [{id: p, at: meeting}]                   | false | true
            'promises: [{id: p, at: meeting}, {id: q}]'        | true  | true
            received: [{ask: k}]                               | true  | false
            received: [{ask: k, at: meeting}]                  | false | false
            'notes: There., promises: [{id: p, at: meeting}]'  | true  | true
            """)
    void itIsOpenAndNoAnswer(String text, boolean given, boolean promised) {
        Snapshot circle = Scene.of(
                        "== members/m.yaml\nname: M\nstatus: founder\n",
                        "== quarters/2025-Q3/checkins/m.yaml\nasks: [{id: k}]\n",
                        "== quarters/2025-Q4/checkins/m.yaml\n" + text.replace("., ", ".\n"))
                .snapshot();
        Checkin checkin = circle.record(QUARTER).checkins().get("m");
        assertThat(checkin.given()).isEqualTo(given);
        for (Audience audience : java.util.List.of(Audience.CIRCLE, Audience.FACILITATOR, Audience.member("m"))) {
            CircleState now = CircleState.now(circle, LocalDate.of(2025, 12, 1));
            CircleState seen = StatesView.of(now, now, audience).to();
            assertThat(seen.quarter()).isEqualTo(QUARTER);
            assertThat(OpenPromises.of(seen, "m").stream().map(Promise::id).anyMatch("p"::equals))
                    .isEqualTo(promised);
            assertThat(OpenAsks.at(seen, QUARTER, "m").isEmpty()).isEqualTo(text.contains("received"));
        }
    }
}
