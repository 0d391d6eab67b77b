package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kring pack}, from the shell's side. */
class PackTest {
    @TempDir
    private Path temp;

    @Test
    void itWritesTheProgressReportTheWorkbookAndAPageForEachActiveMemberAndSaysSo() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2025-Q4")))
                .containsKeys("progress.docx", "workbook.xlsx", "members/baker.docx", "members/timber.docx")
                .doesNotContainKeys("members/energy-supplier.docx");
        assertThat(run.out().lines()).contains("reports/2025-Q4/progress.docx", "reports/2025-Q4/members/baker.docx");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutAQuarterItTakesTheCurrentOne() {
        Path circle = Run.sample("merewaard", temp);
        assertThat(Run.in(circle, "--today", "2026-02-04", "pack").status()).isZero();
        assertThat(Run.files(circle.resolve("reports"))).containsKey("2026-Q1/progress.docx");
    }

    @Test
    void errorsInTheDataAreShownAndNothingIsWritten() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve("members/baker.yaml"), "name: [Anna\n");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("members/baker.yaml:").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(circle.resolve("reports")).doesNotExist();
    }

    @Test
    void aStyleDocumentThatIsNoneIsTheUsersToMend() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.createDirectories(circle.resolve("templates"));
        Files.writeString(circle.resolve("templates/style.docx"), "no Word file");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("style.docx").doesNotContain("Exception");
        assertThat(circle.resolve("reports")).doesNotExist();
    }

    @Test
    void onATerminalItShowsHowFarItIsAndClearsThatAgain() {
        Path circle = Run.sample("lindermark", temp);
        Run run = Run.inTerminal(80, circle, "pack", "2025-Q4");
        assertThat(run.err()).contains("1/").contains("progress.docx").endsWith("\r\033[K");
    }

    @Test
    void aReportsFolderThatIsAFileIsToldAndNothingIsLost() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve("reports"), "mine");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(circle.resolve("reports")).hasContent("mine");
    }
}
