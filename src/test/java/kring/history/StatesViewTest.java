package kring.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kring.folder.Scene;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD c and Trust: what of two states their audience may see. */
class StatesViewTest {
    private static String ambition(String level) {
        return "{id: a, agenda: business, horizon: year, text: A, visibility: %s}".formatted(level);
    }

    private static Snapshot circle(String first, String second, String file) {
        return Scene.of(
                        "== members/m.yaml\nname: M\nstatus: founder\nambitions: [%s]\n".formatted(ambition(file)),
                        "== quarters/2025-Q1/baseline.yaml\nmembers: {m: {ambitions: [%s]}}\n"
                                .formatted(ambition(first)),
                        "== quarters/2025-Q2/baseline.yaml\nmembers: {m: {ambitions: [%s]}}\n"
                                .formatted(ambition(second)),
                        "== quarters/2025-Q2/checkins/m.yaml\nambitions: {a: {done: x}}\npromises: [{id: p, ambition: a}]\n")
                .snapshot();
    }

    private static StatesView seen(Snapshot circle, Audience audience) {
        return StatesView.of(state(circle, 1), state(circle, 2), audience);
    }

    private static CircleState state(Snapshot circle, int quarter) {
        return CircleState.ofQuarter(circle, new Quarter(2025, quarter));
    }

    @ParameterizedTest
    @CsvSource({
        "circle, circle, circle, true",
        "private, circle, circle, false",
        "circle, private, circle, false",
        "circle, circle, private, false"
    })
    void theStrictestOfBothStatesAndTheMembersFileCounts(String first, String second, String file, boolean visible) {
        Snapshot circle = circle(first, second, file);
        StatesView seen = seen(circle, Audience.CIRCLE);
        List<String> ids = visible ? List.of("a") : List.of();
        assertThat(seen.from().ambitions("m")).extracting(Ambition::id).isEqualTo(ids);
        assertThat(seen.to().ambitions("m")).extracting(Ambition::id).isEqualTo(ids);
        assertThat(OpenPromises.of(seen.to(), "m")).hasSize(ids.size());
        assertThat(seen.to().checkin(new Quarter(2025, 2), "m").isPresent()).isEqualTo(visible);
        assertThat(seen(circle, Audience.member("m")).to().checkin(new Quarter(2025, 2), "m"))
                .isEqualTo(state(circle, 2).checkin(new Quarter(2025, 2), "m"));
    }

    @Test
    void whatIsPrivateNowIsSoInRevisionsOfBefore() {
        CircleState before = CircleState.now(circle("circle", "circle", "circle"), LocalDate.of(2025, 6, 1));
        Snapshot now = circle("circle", "circle", "private");
        assertThat(StatesView.of(before, before, Audience.CIRCLE).to().ambitions("m"))
                .hasSize(1);
        assertThat(StatesView.of(before, before, now, Audience.CIRCLE).to().ambitions("m"))
                .isEmpty();
    }

    @Test
    void forWhoIsNoMemberNobodyAndNothingIsThere() {
        CircleState seen =
                seen(circle("circle", "circle", "circle"), Audience.NETWORK).to();
        assertThat(seen.activeMembers()).isEmpty();
        assertThat(seen.snapshot().record(new Quarter(2025, 2)).checkins()).isEmpty();
    }
}
