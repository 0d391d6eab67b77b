package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kring.check.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kring explain} and {@code kring schema}. */
class HelperCommandsTest {
    @TempDir
    private Path here;

    @Test
    void explainsAFindingAtLength() {
        Run run = Run.in(here, "explain", "wrong-time");

        assertThat(run.out()).isEqualTo("""
                        wrong-time (error)

                        A time that does not exist, or is written differently

                        Wrong:  start: 9.30      start: 25:00
                        Right:  start: "09:30"   start: "13:30"
                        The agenda and the calendar file reckon with it.
                        """);
        assertThat(run.status()).isZero();
    }

    @Test
    void listsAllFindingsWithTheirMeaning() {
        assertThat(Run.in(here, "explain").out().lines())
                .hasSize(Code.values().length)
                .allMatch(line -> line.matches("[a-z0-9-]+ {2,}\\S.+"));
    }

    @Test
    void explainsInTheLanguageOfTheCircleAround() throws IOException {
        Files.writeString(here.resolve("circle.yaml"), "kring: 1\nname: Kring\nfacilitator: {name: Hedda}\n");

        assertThat(Run.in(here, "explain", "stranger").out()).contains("(fout)");
        assertThat(Run.in(here, "--lang", "en", "explain", "stranger").out()).contains("(error)");
    }

    @Test
    void printsASchemaAndListsTheirNames() {
        assertThat(Run.in(here, "schema").out().lines())
                .containsExactly(
                        "circle", "member", "screening", "venture", "meeting", "checkin", "exchanges", "baseline");
        assertThat(Run.in(here, "schema", "checkin").out())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
    }
}
