package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kring.folder.write.Disk;
import kring.folder.write.PatientDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that another program holds, as Word, a virus scanner and OneDrive do on Windows. */
class HeldFilesTest {
    private static final String PAPER = "reports/2025-Q4/voortgang.docx";
    private static final String SAID = "in use by another process";

    @TempDir
    private Path temp;

    private Path circle;
    private int moves;

    @BeforeEach
    void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    /** A disk on which steps of that name fail for the one file, so often. */
    private Disk holding(String step, String path, int times, boolean isDenied) {
        Path held = circle.resolve(path);
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, method, on) -> {
                    if (method.getName().equals(step) && on[on.length - 1].equals(held) && moves++ < times) {
                        throw isDenied
                                ? new AccessDeniedException(held.toString())
                                : new FileSystemException(held.toString(), null, SAID);
                    }
                    try {
                        return method.invoke(Disk.LOCAL, on);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsHeldForAMomentIsWrittenAllTheSame(boolean isDenied) {
        Disk disk = new PatientDisk(holding("move", PAPER, 4, isDenied));
        Run run = Run.onDisk(disk, circle, "pack", "2025-Q4");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(moves).isEqualTo(5);
        assertThat(circle.resolve(PAPER)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoHoldsOnIsNamedAndStopsNobodyWhoReads(boolean isDenied) throws IOException {
        Disk held = new PatientDisk(holding("move", PAPER, Integer.MAX_VALUE, isDenied), Duration.ofMillis(60));
        Run pack = Run.onDisk(held, circle, "pack", "2025-Q4");
        assertThat(pack.status()).isEqualTo(2);
        assertThat(pack.err()).contains(PAPER + " kon nog niet op zijn plaats", "Sluit voortgang.docx");
        for (String command : new String[] {"check", "match", "agenda", "status", "overview ."}) {
            Run reading = Run.onDisk(held, circle, command.split(" "));
            assertThat(reading.status()).as(command + reading.err()).isZero();
            assertThat(reading.out()).isNotEmpty();
            assertThat(reading.err()).contains("Let op: ", "Sluit voortgang.docx", "Deze opdracht gaat door");
        }
        Run writing = Run.onDisk(held, circle, "new", "member", "jan");
        assertThat(writing.status()).isEqualTo(2);
        assertThat(circle.resolve("members/jan.yaml")).doesNotExist();
        assertThat(circle.resolve(PAPER)).doesNotExist();
        assertThat(Run.in(circle, "check").err()).doesNotContain("Let op");
        assertThat(circle.resolve(PAPER)).isNotEmptyFile();
        assertThat(circle.resolve(".kring/journal")).doesNotExist();
    }

    /** What was decided about the circle itself is no paper: nobody reads half of it. */
    @Test
    void aFileOfTheCircleItselfStopsEverybody() {
        Disk held = holding("move", "quarters/2025-Q4/baseline.yaml", Integer.MAX_VALUE, false);
        Run close = Run.onDisk(held, circle, "--today", "2025-11-21", "close", "2025-Q4");
        assertThat(close.status()).isEqualTo(2);
        Run check = Run.onDisk(held, circle, "check");
        assertThat(check.status()).isEqualTo(2);
        assertThat(check.err()).contains("baseline.yaml", SAID);
        assertThat(check.out()).isEmpty();
    }

    @Test
    void aPaperThatIsOpenIsNamedBeforeAnythingIsWritten() throws IOException {
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        byte[] before = Files.readAllBytes(circle.resolve(PAPER));
        Run run = Run.onDisk(holding("open", PAPER, Integer.MAX_VALUE, false), circle, "pack", "2025-Q4");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(PAPER + " is bij een ander programma in gebruik", SAID, "Sluit voortgang.docx");
        assertThat(circle.resolve(PAPER)).hasBinaryContent(before);
        assertThat(circle.resolve(".kring/journal")).doesNotExist();
    }

    /** A virus scanner that takes a paper away from where it waited does not make it written. */
    @Test
    void aPaperThatVanishedIsNotSaidToBeThere() throws IOException {
        Disk held = holding("move", PAPER, Integer.MAX_VALUE, false);
        assertThat(Run.onDisk(held, circle, "pack", "2025-Q4").status()).isEqualTo(2);
        try (var waiting = Files.newDirectoryStream(circle.resolve(".kring/aside"), "[0-9]*")) {
            for (Path file : waiting) {
                Files.delete(file);
            }
        }
        Run pack = Run.in(circle, "pack", "2025-Q4");
        assertThat(pack.status()).isEqualTo(2);
        assertThat(pack.err()).contains("is weg", ".kring/journal");
        assertThat(Run.in(circle, "check").status()).isZero();
        Files.delete(circle.resolve(".kring/journal"));
        assertThat(Run.in(circle, "pack", "2025-Q4").status()).isZero();
        assertThat(circle.resolve(PAPER)).isNotEmptyFile();
    }
}
