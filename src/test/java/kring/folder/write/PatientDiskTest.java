package kring.folder.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that another program holds for a moment, as a virus scanner does on Windows, is asked for again. */
class PatientDiskTest {
    private static final Path FILE = Path.of("agenda.docx");

    private interface Step {
        void on(Disk disk) throws IOException;
    }

    private static final List<Step> STEPS = List.of(
            disk -> disk.open(FILE),
            disk -> disk.sync(FILE),
            disk -> disk.delete(FILE),
            disk -> disk.move(Path.of("aside"), FILE));

    static Stream<Arguments> held() {
        return Stream.of(
                        new FileSystemException("agenda.docx", null, "in use by another process"),
                        new AccessDeniedException("agenda.docx"))
                .flatMap(held -> STEPS.stream().map(step -> Arguments.of(held, step)));
    }

    private final List<String> asked = new ArrayList<>();

    /** A disk of which every step fails so often, and then is done. */
    private Disk failing(int times, IOException failure) {
        return (Disk)
                Proxy.newProxyInstance(Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (self, step, on) -> {
                    asked.add(step.getName());
                    if (asked.size() <= times) {
                        throw failure;
                    }
                    return null;
                });
    }

    @ParameterizedTest
    @MethodSource("held")
    void whatIsHeldForAMomentIsAskedForAgain(IOException held, Step step) throws IOException {
        step.on(new PatientDisk(failing(3, held)));
        assertThat(asked).hasSize(4).containsOnly(asked.get(0));
    }

    @ParameterizedTest
    @MethodSource("held")
    void whoHoldsOnIsNamedInTheEnd(IOException held, Step step) {
        Disk disk = new PatientDisk(failing(Integer.MAX_VALUE, held), Duration.ofMillis(120));
        assertThatThrownBy(() -> step.on(disk)).isSameAs(held);
        assertThat(asked).hasSizeBetween(2, 5);
    }

    @Test
    void thisMachineHasTwoSeconds() {
        assertThat(((PatientDisk) Disk.LOCAL).patience()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void whatIsNotThereIsNotWaitedFor() {
        IOException failure = new NoSuchFileException("agenda.docx");
        for (Step step : STEPS) {
            asked.clear();
            assertThatThrownBy(() -> step.on(new PatientDisk(failing(1, failure))))
                    .isSameAs(failure);
            assertThat(asked).hasSize(1);
        }
    }
}
