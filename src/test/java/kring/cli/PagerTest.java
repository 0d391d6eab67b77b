package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long output goes through a pager on a terminal, as with git. Each run is a process: a pager has that one's terminal. */
@DisabledOnOs(OS.WINDOWS)
class PagerTest {
    /** It marks every line that goes through it. */
    private static final String PAGER = "sed s/^/P:/";

    @TempDir
    private static Path temp;

    private static Path circle;

    @BeforeAll
    static void aCircle() {
        circle = Run.sample("lindermark", temp);
    }

    @Test
    void whatPeopleReadIsPagedAndNothingElse() throws Exception {
        String shown = Run.inTerminal(80, circle, "--color", "never", "health").out();
        assertThat(run("KRING_PAGER", PAGER, "--color", "never", "health")).isEqualTo(new Run(0, paged(shown), ""));
        assertThat(run("KRING_PAGER", PAGER, "health", "--format", "json").out())
                .startsWith("{");
        assertThat(run("KRING_PAGER", PAGER, "--color", "never", "--no-pager", "health")
                        .out())
                .isEqualTo(shown);
        assertThat(run("KRING_PAGER", PAGER, "--today", "2025-11-13", "remind", "--again")
                        .out())
                .doesNotContain("P:");
    }

    @Test
    void itIsChosenByVariablesOfWhichOursGoesFirst() throws Exception {
        String shown = Run.inTerminal(80, circle, "explain", "stranger").out();
        assertThat(run("PAGER", PAGER, "explain", "stranger").out()).isEqualTo(paged(shown));
        assertThat(run(Map.of("PAGER", PAGER, "KRING_PAGER", ""), "explain", "stranger")
                        .out())
                .isEqualTo(shown);
        assertThat(run(Map.of("PAGER", PAGER, "KRING_PAGER", "cat"), "explain", "stranger")
                        .out())
                .isEqualTo(shown);
        assertThat(run("KRING_PAGER", "sed 's/^/P:/' | cat", "explain", "stranger")
                        .out())
                .isEqualTo(paged(shown));
        assertThat(run(Map.of("PAGER", PAGER, "TERM", "dumb"), "explain", "stranger")
                        .out())
                .isEqualTo(shown);
    }

    /** Whoever does not know less does not know how to leave it; and a script at a terminal would wait in it. */
    @Test
    void whoChoseNoneHasNone() throws Exception {
        Path less = Files.createDirectories(temp.resolve("bin")).resolve("less");
        Files.writeString(less, "#!/bin/sh\nexec " + PAGER + "\n");
        assertThat(less.toFile().setExecutable(true)).isTrue();
        String path = less.getParent() + ":" + System.getenv("PATH");
        String shown = Run.inTerminal(80, circle, "explain", "stranger").out();
        assertThat(run(Map.of("PATH", path, "TERM", "xterm"), "explain", "stranger")
                        .out())
                .isEqualTo(shown);
        assertThat(run(Map.of("PATH", path, "TERM", "xterm", "PAGER", "less"), "explain", "stranger")
                        .out())
                .isEqualTo(paged(shown));
    }

    @Test
    void oneThatCannotBeStartedIsToldAndDoneWithout() throws Exception {
        String shown = Run.inTerminal(80, circle, "explain", "stranger").out();
        for (String none : new String[] {"no-such-pager -x", "no-such-pager '-x'"}) {
            Run run = run("KRING_PAGER", none, "explain", "stranger");
            assertThat(run.out()).isEqualTo(shown);
            assertThat(run.status()).isZero();
            assertThat(run.err()).contains("kring: ", none, "--no-pager");
        }
    }

    /** As by pressing q: that is no failure, and what kring found stays its answer. */
    @Test
    void whoLeavesItEarlyHearsNothing() throws Exception {
        Run left = run("KRING_PAGER", "true", "review", "--for", "facilitator");
        assertThat(left).isEqualTo(new Run(0, "", ""));
        Path broken = Run.sample("merewaard", temp);
        Files.writeString(broken.resolve("members/odd.yaml"), "name: Odd\n");
        assertThat(runIn(broken, Map.of("KRING_PAGER", "true"), "-q", "check").status())
                .isEqualTo(1);
    }

    private static String paged(String shown) {
        return shown.lines().map(line -> "P:" + line + "\n").collect(Collectors.joining());
    }

    private static Run run(String variable, String pager, String... words) throws Exception {
        return run(Map.of(variable, pager), words);
    }

    private static Run run(Map<String, String> environment, String... words) throws Exception {
        return runIn(circle, environment, words);
    }

    private static Run runIn(Path folder, Map<String, String> environment, String... words) throws Exception {
        ProcessBuilder builder = Run.process(
                folder,
                Stream.concat(Stream.of("--today", "2025-11-13"), Stream.of(words))
                        .toArray(String[]::new));
        builder.environment().keySet().removeIf(name -> name.matches(".*PAGER|CI|NO_COLOR|TERM"));
        builder.environment().put("KRING_COLUMNS", "80");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String out = said(process.getInputStream());
        String err = said(process.getErrorStream());
        return new Run(process.waitFor(), out, err);
    }

    private static String said(InputStream stream) throws IOException {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
