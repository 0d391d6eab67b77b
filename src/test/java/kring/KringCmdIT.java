package kring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kring.Installation.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher for Windows, under wine, with a stand-in for Java that says how it was started and ends with status 7. */
@EnabledOnOs(OS.LINUX)
class KringCmdIT {
    private static final Path WINE = Path.of("/usr/bin/wine");
    private static final long PATIENCE_SECONDS = 180;

    private static final Path PREFIX = Path.of("target/wine").toAbsolutePath();

    @TempDir
    private Path temp;

    private Path launcher;
    private Path circle;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void wineIsThere() {
        assumeTrue(Files.isExecutable(WINE), "wine is not installed, so kring.cmd was not tried");
    }

    @BeforeEach
    void anInstallation() throws IOException {
        launcher = temp.resolve("kring (x86)/bin/kring.cmd");
        circle = Files.createDirectories(temp.resolve("circle"));
        Files.createDirectories(launcher.getParent());
        Files.createDirectories(launcher.resolveSibling("../lib"));
        Files.copy(Installation.built().home().resolve("bin/kring.cmd"), launcher);
        Files.writeString(launcher.resolveSibling("../lib/build"), "build-1\n");
    }

    /** A folder with a Java of that version, or none that it tells. */
    private Path java(String folder, String version) throws IOException {
        Path home = temp.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        try (var standIn = KringCmdIT.class.getResourceAsStream("/kring/launcher/java.exe")) {
            Files.write(home.resolve("bin/java.exe"), standIn.readAllBytes());
        }
        if (!version.isEmpty()) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return home;
    }

    /** As Windows calls it. */
    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    /** What cmd makes of a script with one line, in the circle's folder. */
    private Outcome script(String line) {
        try {
            return run(List.of("/c", windows(Files.writeString(temp.resolve("run.cmd"), "@" + line + "\r\n"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Outcome run(List<String> words) {
        try {
            List<String> command = new ArrayList<>(List.of(WINE.toString(), "cmd"));
            command.addAll(words);
            Path out = temp.resolve("out");
            Path err = temp.resolve("err");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(circle.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("JAVA"));
            builder.environment().put("WINEPREFIX", PREFIX.toString());
            builder.environment().put("WINEDEBUG", "-all");
            builder.environment().putAll(environment);
            Process process = builder.start();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Outcome(process.exitValue(), plain(out), plain(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(Path said) throws IOException {
        return Files.readString(said, StandardCharsets.ISO_8859_1).replace("\r", "");
    }

    private Outcome kring(String words) {
        return script("\"" + windows(launcher) + "\" " + words);
    }

    /** That a Java was started, and which: the answer is all the words it was given. */
    private String started(Outcome outcome, Path home) {
        assertThat(outcome.status()).as(outcome.out() + outcome.err()).isEqualTo(7);
        assertThat(outcome.out()).startsWith("\"" + windows(home) + "\\bin\\java.exe\"");
        return outcome.out().strip();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"%s\"", "%s\"", "\"%s"})
    void quotesInJavaHomeMakeNoCommandOfIt(String form) throws IOException {
        Path home = java("R&D echo EVIL & (java)", "17.0.15");
        environment.put("JAVA_HOME", form.formatted(windows(home)));
        assertThat(started(kring("check"), home)).contains("kring.Main check").doesNotContain("\nEVIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\" & echo EVIL & \"", "x\" & echo EVIL", "%PATH%\" & echo EVIL & rem \""})
    void norDoesAnyVariableHoldOne(String evil) throws IOException {
        Path home = java("jdk", "17");
        environment.put("JAVA_HOME", windows(home));
        for (String name : List.of("KRING_ARCHIVE", "LOCALAPPDATA", "KRING_COLUMNS", "ERRORLEVEL")) {
            environment.put(name, evil);
        }
        assertThat(started(kring("check"), home)).doesNotContain("EVIL");
        environment.put("JAVA_HOME", windows(home) + evil);
        assertThat(kring("check").out()).doesNotContain("\nEVIL").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Z:\\nowhere", "", "jdk", ".", "..\\jdk", "\"\""})
    void withoutAJavaItSaysSoInItsOwnWords(String home) throws IOException {
        java("jdk", "17");
        java("circle/jdk", "17");
        environment.put("JAVA_HOME", home);
        Outcome outcome = kring("check");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("kring: ") && line.contains("Java 17") && line.contains("JAVA_HOME"));
    }

    @ParameterizedTest
    @CsvSource({
        "1.8.0_392, true",
        "9, true",
        "11.0.2, true",
        "16.0.1, true",
        "17, false",
        "17.0.15, false",
        "25.0.1, false",
        "'', false"
    })
    void anOldJavaDoesNotLookLikeFindings(String version, boolean isOld) throws IOException {
        Path home = java("jdk", version);
        environment.put("JAVA_HOME", windows(home));
        Outcome outcome = kring("check");
        if (isOld) {
            assertThat(outcome.status()).isEqualTo(2);
            assertThat(outcome.err()).contains("te oud", "too old", "JAVA_HOME");
        } else {
            started(outcome, home);
        }
    }

    /** A circle's folder, which others share, may hold anything. */
    @Test
    void noJavaIsTakenFromWhereOneIs() throws IOException {
        Path home = java("jdk", "17");
        Path here = java("circle", "17");
        Files.copy(here.resolve("bin/java.exe"), here.resolve("java.exe"));
        environment.put("WINEPATH", ".;bin;\\circle");
        assertThat(kring("check").status()).isEqualTo(2);
        environment.put("WINEPATH", ".;bin;;\"" + windows(home.resolve("bin")) + "\"");
        started(kring("check"), home);
    }

    /** Started by its name in quotes, a script of cmd takes the folder where one is for its own. */
    @Test
    void norFromBesideIt() throws IOException {
        Path home = java("jdk", "17");
        java("runtime", "17");
        environment.put("JAVA_HOME", windows(home));
        environment.put("WINEPATH", windows(launcher.getParent()));
        assertThat(started(script("\"kring\" check"), home)).contains(windows(launcher.getParent()));
    }

    @Test
    void itsOwnJavaComesFirst() throws IOException {
        environment.put("JAVA_HOME", windows(java("jdk", "17")));
        java("kring (x86)/runtime", "17");
        assertThat(kring("check").out()).contains("\\..\\runtime\\bin\\java.exe\"");
    }

    @Test
    void wordsComeAsTheyWereGivenAndSoDoesTheStatus() throws IOException {
        Path home = java("jdk", "17");
        environment.put("JAVA_HOME", windows(home));
        for (String status : List.of("0", "9009", "x")) {
            environment.put("ERRORLEVEL", status);
            Outcome outcome = kring("new member \"a&b !c! ^d\" --name=\"Zo\"");
            assertThat(started(outcome, home)).endsWith("kring.Main new member \"a&b !c! ^d\" --name=\"Zo\"");
        }
    }

    /** Where somebody has switched that on for every script. */
    @Test
    void delayedExpansionTakesNothingOutOfTheWords() throws IOException {
        Path home = java("jdk", "17");
        environment.put("JAVA_HOME", windows(home));
        Path plain = Files.createDirectories(temp.resolve("kring/bin")).resolve("kring.cmd");
        Files.copy(launcher, plain);
        Outcome outcome = run(List.of("/v:on", "/c", windows(plain), "new", "a!c!d!"));
        assertThat(started(outcome, home)).endsWith("kring.Main new a!c!d!");
    }
}
