package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    /** As on Windows: in a process of its own, for Java takes both once and for all. */
    @Test
    void norDoTheLineEndsAndTheCodePage() throws Exception {
        Path circle = Run.sample("merewaard", temporary.resolve("windows"));
        Path answer = temporary.resolve("said");
        assertThat(onWindows(Run.process(EnvironmentTest.class, circle, answer.toString())))
                .isEmpty();
        Map<String, String> said = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(answer))) {
            for (int left = in.readInt(); left > 0; left--) {
                said.put(text(in), text(in));
            }
        }
        isSaid(said);
    }

    /** Nor in what the process itself says, in words and bytes. */
    @ParameterizedTest
    @ValueSource(
            strings = {"--help", "check --color always", "match --format json", "nonsense", "diff --format docx -o -"})
    void norInWhatAProcessSays(String words) throws Exception {
        Path circle = Run.sample("lindermark", temporary.resolve("process" + words.hashCode()));
        String[] all = ("--today 2026-02-04 " + words).split(" ");
        byte[] here = new ProcessBuilder(Run.process(circle, all).command())
                .directory(circle.toFile())
                .redirectErrorStream(true)
                .start()
                .getInputStream()
                .readAllBytes();
        assertThat(here).isNotEmpty();
        assertThat(onWindows(Run.process(circle, all))).isEqualTo(here);
    }

    private static byte[] onWindows(ProcessBuilder process) throws IOException {
        process.command().addAll(1, List.of("-Dline.separator=\r\n", "-Dfile.encoding=windows-1252"));
        return process.redirectErrorStream(true).start().getInputStream().readAllBytes();
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    /** Says all in the folder in which it runs, and writes the answers to a file. */
    public static void main(String[] words) throws IOException {
        Map<String, String> said = said(Path.of("").toAbsolutePath());
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(words[0])))) {
            out.writeInt(said.size());
            for (Map.Entry<String, String> one : said.entrySet()) {
                for (String text : List.of(one.getKey(), one.getValue())) {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
            }
        }
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
