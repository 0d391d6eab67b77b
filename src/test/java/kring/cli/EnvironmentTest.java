package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import kring.Elsewhere;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever kring runs, it says and writes the same bytes (DESIGN: deterministic). */
@Isolated
class EnvironmentTest {
    private static final List<String> READING = List.of(
            "check",
            "screen",
            "match --for facilitator",
            "match --format html",
            "diff 2025-Q4 2026-Q1 --format json",
            "health --format markdown",
            "agenda --for facilitator",
            "agenda --format ics",
            "ventures",
            "remind --dry-run --format json");

    private static final List<String> WRITING =
            List.of("form 2026-Q1", "pack 2026-Q1", "close 2026-Q1", "new quarter 2026-Q2");

    @TempDir
    private static Path temporary;

    private static Map<String, String> expected;

    /** The locales and zones of everybody and of those whose figures, calendars and letters go another way. */
    static List<Arguments> surroundings() {
        List<Arguments> all = new ArrayList<>();
        for (String locale : List.of("nl-NL", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "und")) {
            for (String zone : List.of("Europe/Amsterdam", "UTC", "Pacific/Kiritimati")) {
                all.add(Arguments.of(locale, zone));
            }
        }
        return all;
    }

    @BeforeAll
    static void onePlace() {
        expected = said(Run.sample("merewaard", temporary.resolve("here")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("surroundings")
    void theLocaleAndTheZoneOfTheMachineChangeNothing(String locale, String zone) {
        Path circle = Run.sample("merewaard", temporary.resolve(locale + zone.replace('/', '-')));

        isSaid(Elsewhere.in(locale, zone, () -> said(circle)));
    }

    @Test
    void norDoesTheNameOfTheFolder() {
        isSaid(said(Run.sample("merewaard", temporary.resolve("Kring – één & 'ander' \u0130 \uD83C\uDF3B"))));
    }

    @Test
    void lettersThatJavaCannotReadAreRefused() throws Exception {
        Path folder = Run.sample("merewaard", temporary.resolve("letters"));
        ProcessBuilder process = Run.process(folder, "new", "member", "zoe", "--name");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" \"$(printf 'Zo\\303\\253')\"", "sh"));
        command.addAll(process.command());
        process.command(command).environment().put("LC_ALL", "C");
        Process run = process.start();
        assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("LC_ALL");
        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(folder.resolve("members/zoe.yaml")).doesNotExist();
    }

    private static void isSaid(Map<String, String> said) {
        assertThat(said.keySet()).isEqualTo(expected.keySet());
        said.forEach((what, text) -> assertThat(text).as(what).isEqualTo(expected.get(what)));
    }

    /** What each command says, those that only read two at a time, and every file of the folder afterwards. */
    private static Map<String, String> said(Path circle) {
        ForkJoinPool two = new ForkJoinPool(2);
        Map<String, String> said = new TreeMap<>(two.submit(() -> READING.parallelStream()
                        .collect(Collectors.toMap(command -> "$ " + command, command -> said(circle, command))))
                .join());
        two.shutdown();
        for (String command : WRITING) {
            said.put("$ " + command, said(circle, command));
        }
        Run.files(circle).forEach((path, bytes) -> said.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return said;
    }

    private static String said(Path circle, String command) {
        List<String> words = new ArrayList<>(List.of("--today", "2026-02-04"));
        words.addAll(List.of(command.split(" ")));
        Run run = Run.in(circle, words.toArray(String[]::new));
        assertThat(run.status()).as(command + run.err()).isZero();
        return run.out() + run.err();
    }
}
