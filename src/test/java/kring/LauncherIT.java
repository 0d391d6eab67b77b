package kring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kring.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the archive, the launcher does what {@code java -jar} does with the jars that are there. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final FileTime SOME_TIME = FileTime.fromMillis(1_700_000_000_000L);
    private static final Map<String, String> NOTHING = Map.of();
    private static final String[] CHECK = {
        "-C", Path.of("samples/lindermark").toAbsolutePath().toString(), "--today", "2025-11-13", "check"
    };

    @TempDir
    private Path temp;

    /** This Java and, where it is installed, another, whose archives are of another kind. */
    static Stream<Path> javas() {
        return Stream.of(JAVA, Path.of("/usr/lib/jvm/temurin-25-jdk-amd64"))
                .filter(java -> Files.exists(java.resolve("bin/java")));
    }

    @Test
    void theBuildHasMadeAnArchiveThatItsJavaTakes() throws IOException {
        Installation built = Installation.built();
        assertThat(built.archives(JAVA)).hasSize(2);
        for (Path archive : built.archives(JAVA)) {
            boolean cache = Runtime.version().feature() >= 25;
            Process strict = new ProcessBuilder(
                            JAVA.resolve("bin/java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            cache ? "-XX:AOTMode=on" : "-Xshare:on",
                            (cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive,
                            "-cp",
                            built.jar().toString(),
                            "kring.Main",
                            "--version")
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(strict.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("kring ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--version",
                "--help",
                "",
                "nonsense",
                "check",
                "-C samples/lindermark --today 2025-11-13 check --format json",
                "-C samples/lindermark --today 2025-11-13 diff",
                "-C samples/lindermark --today 2025-11-13 match --format docx",
                "-C src/test/resources/kring/folder/cases/unknown-key check"
            })
    void itSaysWhatTheJarSays(String words) throws IOException {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
        Installation built = Installation.built();
        assertThat(built.start(JAVA, NOTHING, arguments)).isEqualTo(built.jar(JAVA, arguments));
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aReplacedJarRunsAtOnceThoughItsSizeAndTimeAreTheSame(Path java) throws Exception {
        Installation installation = Installation.copy(temp.resolve("kring"));
        Path before = temp.resolve("before.jar");
        Path after = temp.resolve("after.jar");
        restamp(installation.jar(), before, "kring ");
        restamp(installation.jar(), after, "KRING ");
        assertThat(after).hasSize(Files.size(before));

        overwrite(installation.jar(), before);
        installation.withArchive(java);
        assertThat(installation.start(java, NOTHING, "--version").out()).startsWith("kring ");
        assertThat(installation.archives()).hasSize(2);
        overwrite(installation.jar(), after);
        Outcome first = installation.start(java, NOTHING, "--version");
        assertThat(first.out()).startsWith("KRING ");
        assertThat(first.err()).isEmpty();
        installation.settle(java);
        assertThat(installation.start(java, NOTHING, "--version")).isEqualTo(first);
        assertThat(installation.archives()).hasSize(2);

        // Moved into its place, as a package manager does.
        move(before, installation.jar());
        assertThat(installation.start(java, NOTHING, "--version").out()).startsWith("kring ");
        installation.settle(java);
    }

    @Test
    void eachJavaHasItsOwnArchive() throws Exception {
        Installation installation = Installation.copy(temp.resolve("kring"));
        List<Path> javas = javas().toList();
        assumeTrue(javas.size() == 2);
        Outcome plain = installation.jar(JAVA, CHECK);
        for (Path java : javas) {
            assertThat(installation.start(java, NOTHING, CHECK)).isEqualTo(plain);
            installation.settle(java);
            assertThat(installation.start(java, NOTHING, CHECK)).isEqualTo(plain);
        }
        assertThat(installation.archives()).hasSize(4);
    }

    @Test
    void anArchiveThatWasSpoiledIsNotTaken() throws Exception {
        Installation installation = Installation.copy(temp.resolve("kring"));
        Outcome plain = installation.jar(JAVA, CHECK);
        List<Spoiling> ways = List.of(
                archive -> Files.writeString(archive, "no archive"),
                archive -> Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 5_000_000)),
                archive -> {
                    byte[] bytes = Files.readAllBytes(archive);
                    Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 7);
                    Files.write(archive, bytes);
                },
                Files::delete);
        installation.withArchive(JAVA);
        for (Spoiling way : ways) {
            List<Path> archives = installation.archives();
            assertThat(archives).hasSize(2);
            for (Path archive : archives) {
                Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
                way.spoil(archive);
            }
            assertThat(installation.start(JAVA, NOTHING, CHECK)).isEqualTo(plain);
            installation.settle(JAVA);
        }
        assertThat(installation.archives()).hasSize(2);
    }

    private interface Spoiling {
        void spoil(Path archive) throws IOException;
    }

    @Test
    void withNowhereToKeepAnArchiveItStartsWithoutAWord() throws Exception {
        Installation installation = Installation.copy(temp.resolve("kring"));
        Files.writeString(temp.resolve("kring/archive"), "in the way");
        Outcome plain = installation.jar(JAVA, CHECK);
        for (Map<String, String> environment : List.of(
                NOTHING,
                Map.of("HOME", "/dev/null"),
                Map.of("HOME", "/proc/none"),
                Map.of("XDG_CACHE_HOME", "/proc/none"),
                Map.of("KRING_ARCHIVE", "off"))) {
            assertThat(installation.start(JAVA, environment, CHECK)).isEqualTo(plain);
        }
        assertThat(temp.resolve("kring/archive")).hasContent("in the way");
    }

    @Test
    void manyFirstStartsAtOnceAgreeAndLeaveOneArchive() throws Exception {
        Installation installation = Installation.copy(temp.resolve("kring"));
        Outcome plain = installation.jar(JAVA, CHECK);
        ExecutorService together = Executors.newFixedThreadPool(6);
        List<CompletableFuture<Outcome>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            runs.add(CompletableFuture.supplyAsync(() -> installation.start(JAVA, NOTHING, CHECK), together));
        }
        for (CompletableFuture<Outcome> run : runs) {
            assertThat(run.get()).isEqualTo(plain);
        }
        together.shutdown();
        installation.settle(JAVA);
        assertThat(installation.archives()).hasSize(2);
    }

    @Test
    void blanksAndAccentsInThePathALinkAndABareEnvironmentAreAllTheSameToIt() throws Exception {
        Path home = temp.resolve("één map/kring 'x'");
        Installation installation = Installation.copy(home).withArchive(JAVA);
        assertThat(installation.archives()).hasSize(2);
        Outcome plain = installation.jar(JAVA, CHECK);
        Path link = Files.createSymbolicLink(temp.resolve("kring"), home.resolve("bin/kring"));
        for (Map<String, String> environment : List.of(NOTHING, Map.of("LC_ALL", "C"), Map.of("LC_ALL", ""))) {
            assertThat(installation.start(JAVA, environment, CHECK)).isEqualTo(plain);
        }
        ProcessBuilder linked = new ProcessBuilder(link.toString(), "--version");
        linked.environment().keySet().retainAll(Set.of("PATH"));
        linked.environment().put("KRING_ARCHIVE", "off");
        assertThat(new String(linked.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("kring ");
    }

    @Test
    void anInstallationThatWasMovedOrCopiedMakesItsOwnArchive() throws Exception {
        Installation first = Installation.copy(temp.resolve("first")).withArchive(JAVA);
        List<Path> old = first.archives();
        Files.move(temp.resolve("first"), temp.resolve("second"));
        Installation second = new Installation(temp.resolve("second"));
        Outcome plain = second.jar(JAVA, CHECK);

        assertThat(second.start(JAVA, NOTHING, CHECK)).isEqualTo(plain);
        second.settle(JAVA);
        assertThat(second.archives())
                .hasSize(2)
                .noneMatch(archive ->
                        old.stream().anyMatch(other -> other.getFileName().equals(archive.getFileName())));
        assertThat(second.start(JAVA, NOTHING, CHECK)).isEqualTo(plain);
    }

    /** A jar with another name in the version that it says; as its parts are not compressed, its size stays. */
    private static void restamp(Path jar, Path target, String name) throws IOException {
        try (ZipFile in = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry part : (Iterable<ZipEntry>) in.stream().map(ZipEntry.class::cast)::iterator) {
                byte[] bytes = in.getInputStream(part).readAllBytes();
                if (part.getName().equals("kring/cli/Version.class")) {
                    String text = new String(bytes, StandardCharsets.ISO_8859_1);
                    assertThat(text).contains("\6kring ");
                    bytes = text.replace("\6kring ", "\6" + name).getBytes(StandardCharsets.ISO_8859_1);
                }
                CRC32 sum = new CRC32();
                sum.update(bytes);
                ZipEntry stored = new ZipEntry(part.getName());
                stored.setMethod(ZipEntry.STORED);
                stored.setSize(bytes.length);
                stored.setCrc(sum.getValue());
                stored.setTime(0);
                out.putNextEntry(stored);
                out.write(bytes);
            }
        }
    }

    /** Writes over a file where it stands, and sets its time as if nothing had happened. */
    private static void overwrite(Path file, Path content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING)) {
            Files.copy(content, out);
        }
        Files.setLastModifiedTime(file, SOME_TIME);
    }

    /** Puts another file of the same time in its place. */
    private static void move(Path file, Path target) throws IOException {
        Files.setLastModifiedTime(file, SOME_TIME);
        Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
