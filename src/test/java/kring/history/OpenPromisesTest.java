package kring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;

/** METHOD c, Promises: which are open. */
class OpenPromisesTest {
    private static final String LEAVER = "== members/m.yaml\nname: M\nstatus: left\nleft: 2025-Q2\n";
    private static final String MADE =
            checkin(1, "promises: [{id: p, text: Call, due: 2025-05-01}, {id: q, text: Write}]");

    private static String checkin(int quarter, String keys) {
        return "== quarters/2025-Q%d/checkins/m.yaml\nnotes: there\n%s\n".formatted(quarter, keys);
    }

    private static List<Promise> open(int quarter, String... files) {
        CircleState state = CircleState.ofQuarter(
                Scene.of(LEAVER, MADE, String.join("", files)).snapshot(), new Quarter(2025, quarter));
        return OpenPromises.of(state).get("m");
    }

    @Test
    void oneThatFellDueWithoutAnAnswerIsOpenAlsoWhenACheckinWasMissedAndOfALeaver() {
        assertThat(open(4, checkin(3, ""))).extracting(Promise::id).containsExactly("p", "q");
    }

    @Test
    void onlyKeptPartlyAndBrokenCloseAndOneMadeAgainIsOpenAgain() {
        String answered = checkin(2, "promised: {p: {outcome: slipped}, q: {outcome: partly}}");
        assertThat(open(2, answered)).extracting(Promise::id).containsExactly("p");
        assertThat(open(3, answered, checkin(3, "promises: [{id: q, text: Write}]")))
                .extracting(Promise::id)
                .containsExactly("p", "q");
    }

    @Test
    void theLastWordsAndTheLastDueGivenCountUntilItIsClosed() {
        String again = checkin(2, "promised: {p: {outcome: %s}}\npromises: [{id: p, text: Call twice}]");
        assertThat(open(2, again.formatted("slipped")))
                .contains(new Promise("p", null, "Call twice", LocalDate.parse("2025-05-01")));
        assertThat(open(2, again.formatted("kept"))).contains(new Promise("p", null, "Call twice", null));
    }
}
