package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kring.cli.process.ProcessContext;
import kring.cli.run.RootCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Nothing that could not be said passes for done. */
class FullOutputTest {
    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    /** The help of every command, every form of every command that has forms, and all else that has something to say. */
    static List<List<String>> calls() {
        List<List<String>> calls = new ArrayList<>();
        calls.add(List.of("--help"));
        calls.add(List.of("--version"));
        new CommandLine(new RootCommand(ProcessContext.ofProcess(), Commands.LIST))
                .getSubcommands()
                .forEach((name, line) -> {
                    calls.add(List.of(name, "--help"));
                    var format = line.getCommandSpec().findOption("--format");
                    if (format != null && !name.equals("check")) {
                        Stream.of(format.type().getEnumConstants())
                                .map(Object::toString)
                                .filter(form -> !form.equals("ICS") || name.equals("agenda"))
                                .forEach(form -> calls.add(List.of(name, "--format", form)));
                    }
                });
        Stream.of(
                        "check --format json",
                        "check --format sarif",
                        "schema",
                        "schema member",
                        "explain",
                        "explain stranger",
                        "pack 2025-Q4",
                        "form 2025-Q4",
                        "close 2025-Q4 --again",
                        "new member jan")
                .forEach(words -> calls.add(List.of(words.split(" "))));
        return calls;
    }

    @ParameterizedTest
    @MethodSource("calls")
    void anOutputThatIsFullIsNoSuccess(List<String> call) {
        Run run = Run.toFullDevice(circle, call.toArray(String[]::new));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsPattern("kon(den niet)? (geschreven|getoond) worden");
    }

    @Test
    void norIsTheDeviceThatIsAlwaysFull() throws Exception {
        File full = new File("/dev/full");
        assumeThat(full).exists();
        for (String words : List.of("match", "match --format json", "--help", "schema member", "explain")) {
            Process run = process(words).redirectOutput(full).start();
            String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(words).isEqualTo(2);
            assertThat(err).contains("kon geschreven worden").doesNotContain("Exception", "\tat ");
        }
        assertThat(Run.in(circle, "match", "-o", full.toString()).err())
                .contains("kring: /dev/full kon niet geschreven");
        Process run = process("close 1999-Q1").redirectError(full).start();
        assertThat(run.waitFor()).isEqualTo(2);
    }

    /** As {@code | head -1} does. */
    @Test
    void aReaderThatStopsEarlyGetsNoTrace() throws Exception {
        Process run = process("match --format html").start();
        run.getInputStream().close();
        String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(err).doesNotContain("Exception", "\tat ");
    }

    private static ProcessBuilder process(String words) {
        assertThat(Files.isDirectory(circle)).isTrue();
        return Run.process(circle, words.split(" "));
    }
}
