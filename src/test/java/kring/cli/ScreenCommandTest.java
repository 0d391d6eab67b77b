package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring screen} from words to exit status: who may see what, and who is who. */
class ScreenCommandTest {
    private static final String CANARY = "KANARIE";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void aCircleWithACanaryInEveryPrivateField() throws IOException {
        file("circle.yaml", "kring: 1\nname: Kring\nlanguage: nl\nfacilitator: {name: F}\n");
        file("members/baker.yaml", "name: Anna\nstatus: founder\n");
        file("members/dairy.yaml", "name: Bram\nstatus: member\n");
        file("members/newcomer.yaml", "name: Cor\nstatus: candidate\n");
        file("screenings/newcomer.yaml", """
                date: 2025-11-04
                self: {trust: 5}
                raters: [{name: KANARIE-rater, scores: {trust: 2}}]
                evidence: [{dimension: trust, text: KANARIE-text, source: KANARIE-source, supports: low}]
                response: eigen antwoord
                decision: {outcome: welcome, date: 2025-11-05, by: KANARIE-by, reason: KANARIE-reason}
                """);
        file("quarters/2025-Q4/meeting.yaml", "date: 2025-11-20\n");
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... arguments) {
        run = Run.in(
                folder,
                Stream.concat(Stream.of("--lang", "nl"), Stream.of(arguments)).toArray(String[]::new));
        return run.status();
    }

    private String said() {
        return run.out();
    }

    private String warned() {
        return run.err();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json"})
    void theFacilitatorSeesEverything(String format) {
        assertThat(run("screen", "--format", format)).isZero();
        assertThat(said()).contains("KANARIE-rater");
        assertThat(run("screen", "newcomer", "--for", "facilitator", "--format", format))
                .isZero();
        assertThat(said()).contains("KANARIE-rater");
    }

    @ParameterizedTest
    @CsvSource({"circle", "network"})
    void nobodyElseSeesAnything(String audience) {
        assertThat(run("screen", "--for", audience)).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(warned()).contains("procesbegeleider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "html", "json", "docx", "xlsx"})
    void aPersonReadsTheirOwnAnswersAndNothingThatOthersSaid(String format) throws IOException {
        Path file = folder.resolve("out." + format);
        assertThat(run("screen", "--for", "newcomer", "--format", format, "-o", file.toString()))
                .isZero();
        String text = text(file);
        assertThat(text).contains("eigen antwoord").doesNotContain(CANARY);
    }

    @Test
    void aPersonReadsNobodyElses() {
        assertThat(run("screen", "newcomer", "--for", "baker")).isEqualTo(2);
        assertThat(said()).isEmpty();
        assertThat(run("screen", "--for", "baker")).isEqualTo(2);
        assertThat(warned()).contains("screenings/baker.yaml");
    }

    @Test
    void somebodyUnknownIsAMistakeWithARemedy() {
        assertThat(run("screen", "newcmer")).isEqualTo(2);
        assertThat(warned()).isEqualTo("kring: er is geen deelnemer newcmer. Is newcomer bedoeld?\n");
        assertThat(run("screen", "zzz")).isEqualTo(2);
        assertThat(warned()).contains("members/");
        assertThat(run("screen", "dairy")).isEqualTo(2);
        assertThat(warned()).contains("screenings/dairy.yaml");
        assertThat(run("screen", "--for", "zzz")).isEqualTo(2);
    }

    @Test
    void aCircleWithoutScreeningsSaysSo() throws IOException {
        Files.delete(folder.resolve("screenings/newcomer.yaml"));
        assertThat(run("screen")).isZero();
        assertThat(said()).contains("nog niemand getoetst");
        assertThat(run("screen", "--format", "xlsx", "-o", "leeg.xlsx")).isZero();
    }

    @Test
    void checkWarnsOfADecisionThatLacksItsReason() throws IOException {
        String text = Files.readString(folder.resolve("screenings/newcomer.yaml"));
        assertThat(run("check")).isZero();
        assertThat(said()).isEmpty();
        file("screenings/newcomer.yaml", text.replace(", reason: KANARIE-reason", ""));
        assertThat(run("check")).isZero();
        assertThat(said()).contains("screenings/newcomer.yaml:6:").contains("decision-without-reason");
    }

    @Test
    void whileSomethingIsAmissNoAdviceIsGuessedAt() throws IOException {
        String text = Files.readString(folder.resolve("screenings/newcomer.yaml"));
        file(
                "screenings/newcomer.yaml",
                text.replace(", reason: KANARIE-reason", "").replace("{trust: 2}", "{trust: 9}"));
        assertThat(run("check")).isEqualTo(1);
        assertThat(said()).doesNotContain("decision-without-reason");
    }

    @Test
    void inThePackScreeningIsOnlyInTheFacilitatorsFolder() throws IOException {
        assertThat(run("pack")).isZero();
        try (Stream<Path> files = Files.walk(folder.resolve("reports"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                boolean screening = file.getParent().endsWith("facilitator")
                        && file.getFileName().toString().matches("(toetsing|screening)\\..*");
                assertThat(text(file).contains(CANARY)).as(file.toString()).isEqualTo(screening);
            }
        }
        assertThat(said()).contains("facilitator/toetsing.docx").contains("facilitator/screening.xlsx");
    }

    /** All that a file holds, the parts of a package one after the other. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes[0] != 'P') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
