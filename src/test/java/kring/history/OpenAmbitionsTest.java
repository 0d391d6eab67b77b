package kring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD: active is who takes part in the current quarter, also before its check-ins are in. */
class OpenAmbitionsTest {
    private static String member(String id, String times) {
        return "== members/" + id + ".yaml\nname: N\nstatus: member\n" + times
                + "\nambitions: [{id: x, text: T, agenda: business, horizon: year}]\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-11-20 | goes stays
            2025-11-21 | comes stays
            2026-02-20 | comes stays
            2026-02-21 | comes stays
            """)
    void theyAreOfWhoIsActiveNow(String today, String members) {
        Snapshot snapshot = Scene.of(
                        member("stays", ""),
                        member("goes", "left: 2026-Q1"),
                        member("comes", "joined: 2026-Q1"),
                        "== quarters/2025-Q4/meeting.yaml\ndate: 2025-11-20\n",
                        "== quarters/2025-Q4/checkins/goes.yaml\nnotes: Here.\n",
                        "== quarters/2026-Q1/meeting.yaml\ndate: 2026-02-20\n")
                .snapshot();
        assertThat(OpenAmbitions.on(LocalDate.parse(today), snapshot, Audience.CIRCLE)
                        .keySet())
                .containsExactlyElementsOf(List.of(members.split(" ")));
    }
}
