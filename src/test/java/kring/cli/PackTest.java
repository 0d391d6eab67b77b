package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .containsKeys("voortgang.docx", "workbook.xlsx", "members/baker.docx", "members/timber.docx")
                .doesNotContainKeys("members/energy-supplier.docx");
        assertThat(run.out().lines()).contains("reports/2025-Q4/voortgang.docx", "reports/2025-Q4/members/baker.docx");
        assertThat(run.err()).isEmpty();
    }

    /** Who cannot come may be noted beforehand. */
    @ParameterizedTest
    @CsvSource({
        "2025-11-19, baker: present, false",
        "2025-11-20, baker: present, true",
        "2025-11-20, baker: excused, false",
        "2025-11-20, '', false"
    })
    void theMinutesAreAmongThePapersOnceSomebodyWasThere(String today, String noted, boolean there) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path meeting = circle.resolve("quarters/2025-Q4/meeting.yaml");
        Files.writeString(meeting, Files.readString(meeting) + "attendance: {" + noted + "}\n");
        assertThat(Run.in(circle, "--today", today, "pack", "2025-Q4").status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2025-Q4")).containsKey("verslag.docx"))
                .isEqualTo(there);
    }

    /** By what the desktop has for it; where it has nothing, it is said where they lie. */
    @Test
    void theFolderOfThePapersIsOpenedWhereThatIsAskedFor() throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Path desktop = Files.createDirectory(temp.resolve("desktop"));
        Path shown = temp.resolve("shown");
        for (String name : List.of("xdg-open", "open")) {
            Path program = Files.writeString(
                    desktop.resolve(name),
                    "#!/bin/sh\nprintf %s \"$1\" >'" + shown + ".part' && mv '" + shown + ".part' '" + shown + "'\n");
            assertThat(program.toFile().setExecutable(true)).isTrue();
        }
        Run run = Run.with(Map.of("PATH", "desktop:/bin:" + desktop), circle, "pack", "--open");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!Files.exists(shown)) {
                Thread.sleep(20);
            }
        });
        assertThat(Path.of(Files.readString(shown))).isEqualTo(circle.resolve("reports/2025-Q4"));
        Run without = Run.with(Map.of("PATH", "desktop"), circle, "pack", "--open");
        assertThat(without.status()).isZero();
        assertThat(without.err()).contains("niet zelf openen", "reports/2025-Q4/");
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
    void aReportsFolderThatIsAFileIsToldAndNothingIsLost() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.writeString(circle.resolve("reports"), "mine");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(circle.resolve("reports")).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "nl, voortgang uitwisseling ondernemingen, draaiboek signalen toetsing",
        "en, progress exchange ventures, run-sheet health screening"
    })
    void papersAreCalledInTheCirclesLanguageAndTheFacilitatorsLieApart(String language, String all, String apart)
            throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path file = circle.resolve("circle.yaml");
        Files.writeString(file, Files.readString(file).replace("language: nl", "language: " + language));
        for (String spoken : List.of("nl", "en")) {
            assertThat(Run.in(circle, "--lang", spoken, "pack", "2025-Q4").status())
                    .isZero();
        }
        Path pack = circle.resolve("reports/2025-Q4");
        assertThat(names(pack)).isEqualTo(words(all + " agenda", ".docx", "workbook.xlsx", "meeting.ics", "room.html"));
        assertThat(names(pack.resolve("facilitator"))).isEqualTo(words(apart, ".docx", "screening.xlsx"));
    }

    private static Set<String> words(String names, String ending, String... others) {
        Set<String> all = new TreeSet<>(List.of(others));
        Arrays.stream(names.split(" ")).forEach(name -> all.add(name + ending));
        return all;
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A run sheet where everybody's papers lie would be handed out; what is nobody's paper of kring stays. */
    @ParameterizedTest
    @ValueSource(strings = {"run-sheet.docx", "draaiboek.docx", "facilitator/run-sheet.docx", "progress.docx"})
    void aPaperUnderAnEarlierNameGivesWayAndThatIsSaid(String old) throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Path pack = circle.resolve("reports/2025-Q4");
        Files.createDirectories(pack.resolve("facilitator"));
        Files.writeString(pack.resolve(old), "old");
        Files.writeString(pack.resolve("my-notes.docx"), "mine");
        Run run = Run.in(circle, "pack", "2025-Q4");
        assertThat(run.status()).isZero();
        assertThat(pack.resolve(old)).doesNotExist();
        assertThat(run.err()).contains("reports/2025-Q4/" + old).hasLineCount(1);
        assertThat(pack.resolve("my-notes.docx")).hasContent("mine");
        assertThat(Run.in(circle, "pack", "2025-Q4").err()).isEmpty();
    }

    @Test
    void aHouseStyleThatMakesEveryPaperHeavyIsTold() throws IOException {
        Path circle = Run.sample("lindermark", temp);
        Files.createDirectories(circle.resolve("templates"));
        Files.write(circle.resolve("templates/style.docx"), withLogo(3_000_000));
        assertThat(Run.in(circle, "agenda", "2025-Q4", "--format", "docx", "-o", temp + "/agenda.docx")
                        .err())
                .contains("templates/style.docx", "3 MB", "logo");
        Files.write(circle.resolve("templates/style.docx"), withLogo(300_000));
        assertThat(Run.in(circle, "agenda", "2025-Q4", "--format", "docx", "-o", temp + "/agenda.docx")
                        .err())
                .isEmpty();
    }

    private static byte[] withLogo(int size) throws IOException {
        byte[] logo = new byte[size];
        new Random(1).nextBytes(logo);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in =
                        new ZipInputStream(PackTest.class.getResourceAsStream("/kring/report/word/libreoffice.docx"));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/media/image1.png") ? logo : part);
            }
        }
        return bytes.toByteArray();
    }
}
