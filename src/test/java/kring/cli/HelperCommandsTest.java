package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kring.check.Code;
import kring.folder.schema.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        "circle",
                        "member",
                        "screening",
                        "venture",
                        "meeting",
                        "checkin",
                        "exchanges",
                        "baseline",
                        "extract");
        assertThat(Run.in(here, "schema", "checkin").out())
                .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
    }

    /** An editor explains each field in the language of the circle, whoever made the file in whichever language. */
    @ParameterizedTest
    @CsvSource({"nl, en", "en, nl"})
    void theSchemasOfACircleSpeakItsLanguage(String language, String asked) throws IOException {
        Path circle = here.resolve("circle");
        Files.writeString(here.resolve("list.csv"), "naam\nGeert Molenaar\n");
        List<List<String>> ways = List.of(
                List.of("--lang", asked, "new", "member", "anna", "--name", "Anna"),
                List.of("--lang", asked, "import", "--members", "../list.csv"),
                List.of("--lang", asked, "new", "git"));
        assertThat(Run.in(here, "--lang", language, "new", "circle", "circle", "--facilitator", "Hedda")
                        .status())
                .isZero();
        assertThat(new ProcessBuilder("git", "init", "-q")
                        .directory(circle.toFile())
                        .start()
                        .onExit()
                        .join()
                        .exitValue())
                .isZero();
        inItsLanguage(circle, language);
        for (List<String> way : ways) {
            for (FileKind kind : FileKind.inCircle()) {
                Files.delete(circle.resolve(".kring/schemas/" + kind.schema() + ".json"));
            }
            Run run = Run.in(circle, way.toArray(String[]::new));
            assertThat(run.status()).as(way + run.err()).isZero();
            inItsLanguage(circle, language);
        }
        assertThat(Run.in(circle, "schema", "member").out()).isEqualTo(schema(FileKind.MEMBER, language));
    }

    private void inItsLanguage(Path circle, String language) {
        for (FileKind kind : FileKind.inCircle()) {
            assertThat(circle.resolve(".kring/schemas/" + kind.schema() + ".json"))
                    .hasContent(schema(kind, language));
        }
    }

    private String schema(FileKind kind, String language) {
        String schema =
                Run.in(here, "--lang", language, "schema", kind.schema()).out();
        assertThat(schema).contains(language.equals("nl") ? "in de map van een kring: " : " of a circle folder: ");
        return schema;
    }
}
