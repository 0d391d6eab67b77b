package kring.ventures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import kring.folder.Scene;
import kring.history.CircleState;
import kring.history.OpenAmbitions;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.value.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD d, Joint agenda: which tags make a candidate. */
class JointAgendaTest {
    /** Candidates as lines: {@code heat, roof: a/x b/x c/x}. */
    private static List<String> candidates(Audience audience, String... files) {
        Snapshot snapshot = Scene.of(files).snapshot();
        CircleState now = CircleState.ofQuarter(snapshot, new Quarter(2025, 4));
        SortedMap<String, List<Ambition>> open = OpenAmbitions.of(now, audience);
        return VenturesView.of(snapshot, java.time.LocalDate.of(2025, 11, 25), open, audience)
                .result()
                .candidates()
                .stream()
                .map(candidate -> String.join(", ", candidate.tags()) + ": "
                        + String.join(
                                " ",
                                candidate.ambitions().stream()
                                        .map(shared -> shared.member() + "/" + shared.ambition())
                                        .toList()))
                .toList();
    }

    private static String[] members(String... tags) {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            files.add(member(String.valueOf((char) ('a' + i)), "founder", "business", tags[i]));
        }
        return files.toArray(String[]::new);
    }

    private static String member(String id, String status, String agenda, String tags) {
        return "== members/%s.yaml\nname: M\nstatus: %s\nambitions: [{id: x, agenda: %s, horizon: year, text: X, tags: [%s]}]\n"
                .formatted(id, status, agenda, tags);
    }

    private static String[] with(String[] files, String... more) {
        List<String> all = new ArrayList<>(List.of(files));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Test
    void aTagOfThreeMembersIsACandidate() {
        assertThat(candidates(Audience.CIRCLE, members("heat", "heat", "heat"))).containsExactly("heat: a/x b/x c/x");
        assertThat(candidates(Audience.CIRCLE, members("heat", "heat", "roof"))).isEmpty();
    }

    @Test
    void twoAmbitionsOfOneMemberAreOneMember() {
        String two =
                "== members/b.yaml\nname: M\nstatus: founder\nambitions: [{id: x, agenda: business, horizon: year, text: X,"
                        + " tags: [heat]}, {id: y, agenda: business, horizon: year, text: Y, tags: [heat]}]\n";
        assertThat(candidates(Audience.CIRCLE, with(members("heat"), two))).isEmpty();
        assertThat(candidates(Audience.CIRCLE, with(members("heat"), two, member("c", "member", "business", "heat"))))
                .containsExactly("heat: a/x b/x b/y c/x");
    }

    @Test
    void tagsWithTheSameAmbitionsAreOneCandidate() {
        assertThat(candidates(Audience.CIRCLE, members("roof, heat", "heat, roof", "heat, roof")))
                .containsExactly("heat, roof: a/x b/x c/x");
    }

    @Test
    void mostMembersComeFirstThenTags() {
        assertThat(candidates(Audience.CIRCLE, members("z, b", "z, b", "z, b, a", "z, a", "a")))
                .containsExactly("z: a/x b/x c/x d/x", "a: c/x d/x e/x", "b: a/x b/x c/x");
    }

    @Test
    void aliasesAndCapitalsMakeNoDifference() {
        String circle = "== circle.yaml\nkring: 1\nname: K\nfacilitator: {name: F}\naliases: {warmte: [heat]}\n";
        assertThat(candidates(Audience.CIRCLE, with(members("Heat", "warmte", "WARMTE"), circle)))
                .containsExactly("warmte: a/x b/x c/x");
    }

    @ParameterizedTest
    @CsvSource({"idea, false", "operating, false", "parked, false", "stopped, true"})
    void aTagIsTakenByAVentureThatIsNotStopped(String stage, boolean candidate) {
        String venture = "== ventures/v.yaml\nname: V\nstage: " + stage + "\ntags: [Heat]\n";
        assertThat(candidates(Audience.CIRCLE, with(members("heat", "heat", "heat"), venture))
                        .isEmpty())
                .isEqualTo(!candidate);
    }

    @Test
    void onlyWhatTheAudienceMaySeeCounts() {
        String[] files = with(members("heat", "heat"), member("c", "founder", "personal", "heat"));
        assertThat(candidates(Audience.CIRCLE, files)).isEmpty();
        assertThat(candidates(Audience.NETWORK, members("heat", "heat", "heat")))
                .isEmpty();
        assertThat(candidates(Audience.FACILITATOR, files)).hasSize(1);
        assertThat(candidates(Audience.member("c"), files)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"candidate, ''", "left, ''", "member, joined: 2026-Q1"})
    void onlyActiveMembersCount(String status, String joined) {
        String other = member("c", status, "business", "heat") + joined + "\n";
        assertThat(candidates(Audience.CIRCLE, with(members("heat", "heat"), other)))
                .isEmpty();
    }

    @Test
    void onlyOpenAmbitionsCount() {
        String closed = "== quarters/2025-Q4/checkins/c.yaml\nambitions: {x: {status: paused}}\n";
        assertThat(candidates(Audience.CIRCLE, with(members("heat", "heat", "heat"), closed)))
                .isEmpty();
    }

    @Test
    void outsideTheCircleNothingIsSaidOfVentures() {
        Snapshot snapshot =
                Scene.of("== ventures/v.yaml\nname: V\nstage: idea\n").snapshot();
        VenturesView view = VenturesView.of(
                snapshot, java.time.LocalDate.of(2025, 11, 25), new java.util.TreeMap<>(), Audience.NETWORK);
        assertThat(view.result().ventures()).isEmpty();
        assertThat(view.ventures()).isEmpty();
        assertThat(view.names()).isEmpty();
    }
}
