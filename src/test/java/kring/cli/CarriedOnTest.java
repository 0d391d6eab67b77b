package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring new quarter}: the next meeting carries on from what was recorded of those before it. */
class CarriedOnTest {
    private static final String TODAY = "2025-10-01";

    @TempDir
    private Path circle;

    @BeforeEach
    void aCircleThatMetTwice() throws IOException {
        write("circle.yaml", "kring: 1\nname: The Mill\nlanguage: en\nfacilitator: {name: Hedda}\n");
        for (String id : List.of("anna", "ben", "cor")) {
            write("members/" + id + ".yaml", "name: " + id + "\nstatus: founder\n");
            write("quarters/2025-Q3/checkins/" + id + ".yaml", "promises: [{id: call-" + id + ", text: Call}]\n");
        }
        write("quarters/2025-Q2/meeting.yaml", """
                date: 2025-05-15
                deepdives: [{member: ben, method: incident}]
                decisions:
                  - {id: oldest, text: An old one., by: [ben], due: 2025-12-01}
                  - {id: settled, text: A settled one., by: [ben], status: done, settled: 2025-Q3}
                """);
        write("quarters/2025-Q3/meeting.yaml", """
                date: 2025-08-14
                attendance: {anna: present, ben: present, cor: present}
                order: [anna, ben, cor]
                deepdives: [{member: anna, method: troika}]
                topics:
                  - {id: left, text: The one left., status: open}
                  - {id: carried, text: The one carried., status: carried}
                  - {id: done, text: The one done., status: done}
                decisions:
                  - {id: newer, text: A newer one., by: [anna, cor]}
                  - {id: loose, text: A loose one.}
                """);
        for (String id : List.of("anna", "ben")) {
            write("quarters/2025-Q4/checkins/" + id + ".yaml", "deepdive: {consent: true}\n");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = circle.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String kring(String words) {
        Run run = Run.in(circle, ("--today " + TODAY + " " + words).split(" "));
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private void next(boolean carry) {
        kring("new quarter 2025-Q4 --date 2025-11-20" + (carry ? " --carry" : ""));
    }

    /** Copied or not, an item of the agenda is one item. */
    @ParameterizedTest
    @CsvSource({"false, 0", "true, 1"})
    void whatWasCarriedIsOnTheAgendaOnceWhetherItWasCopiedOrNot(boolean copied, int others) throws IOException {
        next(copied);
        String agenda = kring("agenda 2025-Q4 --format json");
        assertThat(agenda).containsOnlyOnce("The one carried.").doesNotContain("The one done.");
        assertThat(agenda.split("The one left\\.", -1)).hasSize(1 + others);
        String meeting = Files.readString(circle.resolve("quarters/2025-Q4/meeting.yaml"));
        assertThat(meeting.contains("The one carried.")).isEqualTo(copied);
        assertThat(meeting).doesNotContain("oldest", "newer", "The one done.");
        assertThat(Run.in(circle, "check").status()).isZero();
    }

    @Test
    void theOrderTurnsAndTheDeepDiveGoesToWhoHadItLongestAgo() {
        next(false);
        assertThat(kring("agenda 2025-Q4 --format json").replaceAll("\\s", ""))
                .contains("\"order\":[\"cor\",\"anna\",\"ben\"]", "\"deepdives\":[{\"member\":\"ben\"");
    }

    @Test
    void aCheckinAsksForThePromisesThatAreOpen() throws IOException {
        next(false);
        assertThat(Files.readString(circle.resolve("quarters/2025-Q4/checkins/cor.yaml")))
                .contains("  call-cor:\n");
    }

    /** However long ago it was decided; and of what nobody does, all are asked. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyDecisionThatIsOpenIsAskedFor(boolean copied) {
        next(copied);
        assertThat(kring("agenda 2025-Q4 --format markdown"))
                .contains(
                        "Decided in Q2 2025: “An old one.”",
                        "Decided in Q3 2025: “A newer one.”",
                        "up to nobody who is there now: “A loose one.”")
                .doesNotContain("A settled one.");
    }

    @Test
    void ofALeaverOrSomebodyWhoCannotComeADecisionIsUpToAll() throws IOException {
        next(false);
        write("members/ben.yaml", "name: ben\nstatus: left\nleft: 2025-Q4\n");
        assertThat(kring("agenda 2025-Q4 --format markdown"))
                .contains("Decided in Q2 2025, and up to nobody who is there now: “An old one.”");
    }

    @Test
    void theDossierKnowsTheDeepDivesFromTheFirstMeetingOn() {
        String early = Run.in(circle, "--today", "2025-05-15", "handover", "--format", "json")
                .out()
                .replaceAll("\\s", "");
        assertThat(early)
                .contains("{\"member\":\"ben\",\"held\":[{\"quarter\":\"2025-Q2\",\"date\":\"2025-05-15\"")
                .contains("{\"member\":\"anna\",\"held\":[]");
        assertThat(kring("handover --format json").replaceAll("\\s", ""))
                .contains("{\"member\":\"anna\",\"held\":[{\"quarter\":\"2025-Q3\",\"date\":\"2025-08-14\"");
    }
}
