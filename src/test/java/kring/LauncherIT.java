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
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import kring.Installation.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever becomes of the archive, the launcher does what {@code java -jar} does with the jars that are there. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherIT {
    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final FileTime SOME_TIME = FileTime.fromMillis(1_700_000_000_000L);
    private static final Map<String, String> NOTHING = Map.of();
    private static final List<PosixFilePermission> OTHERS_WRITE =
            List.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);
    private static final int NOBODY = 65_534;

    @TempDir
    private Path temp;

    /** This Java and, where it is installed, another, whose archives are of another kind. */
    static Stream<Path> javas() {
        Path installed = Path.of("/usr/lib/jvm");
        return Stream.of(JAVA, installed.resolve("temurin-25-jdk-amd64"), installed.resolve("java-17-openjdk-amd64"))
                .distinct()
                .filter(java -> Files.exists(java.resolve("bin/java")));
    }

    @Test
    void theBuildHasMadeAnArchiveThatItsJavaTakes() throws IOException {
        Installation built = Installation.built();
        List<Path> archives = Installation.archives(built.place(JAVA));
        assertThat(archives).hasSize(2);
        for (Path archive : archives) {
            boolean cache = Runtime.version().feature() >= 25;
            Process strict = new ProcessBuilder(
                            JAVA.resolve("bin/java").toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:CICompilerCount=1",
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

    @Test
    void theFolderOfAnArchiveIsNamedAfterWhatTheJarsHold() throws Exception {
        Installation built = Installation.built();
        MessageDigest all = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> files = Files.list(built.home().resolve("lib"))) {
            for (Path jar : files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()) {
                all.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
                all.update(jar.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(built.place(JAVA).getFileName().toString())
                .startsWith(HexFormat.of().formatHex(all.digest()) + "-");
        assertThat(built.place(JAVA)).isDirectory();
    }

    @ParameterizedTest
    @MethodSource("javas")
    void aReplacedJarRunsAtOnceThoughItsSizeAndTimeAreTheSame(Path java) throws Exception {
        Installation installation = small("kring");
        Path jar = temp.resolve("after.jar");
        Path library = temp.resolve("library.jar");
        SmallProgram.write(jar, library, "two");
        assertThat(jar).hasSize(Files.size(installation.jar()));
        assertThat(library).hasSize(Files.size(installation.library()));
        Files.setLastModifiedTime(installation.jar(), SOME_TIME);
        Files.setLastModifiedTime(installation.library(), SOME_TIME);
        installation.withArchive(java);
        assertThat(installation.start(java, NOTHING)).isEqualTo(said("one one light"));

        overwrite(installation.jar(), jar);
        assertThat(installation.start(java, NOTHING)).isEqualTo(said("two one none"));
        installation.withArchive(java);
        assertThat(installation.start(java, NOTHING)).isEqualTo(said("two one light"));
        assertThat(installation.archives()).hasSize(2);

        // Moved into its place, as a package manager does.
        move(library, installation.library());
        assertThat(installation.start(java, NOTHING)).isEqualTo(said("two two none"));
    }

    @Test
    void anArchiveOfAnotherBuildIsNotTakenAndGoesWhenOneIsMade() throws Exception {
        Installation installation = small("kring").withArchive(JAVA);
        List<Path> old = installation.archives();
        Files.writeString(installation.home().resolve("lib/build"), "another\n");
        assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one none"));
        installation.withArchive(JAVA);
        assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one light"));
        assertThat(installation.archives()).hasSize(2).doesNotContainAnyElementsOf(old);
    }

    @Test
    void eachJavaHasItsOwnArchive() throws Exception {
        Installation installation = small("kring");
        List<Path> javas = javas().toList();
        assumeTrue(javas.size() == 2);
        for (Path java : javas) {
            assertThat(installation.start(java, NOTHING)).isEqualTo(said("one one none"));
            installation.withArchive(java);
        }
        for (Path java : javas) {
            assertThat(installation.start(java, NOTHING)).isEqualTo(said("one one light"));
            assertThat(installation.start(java, NOTHING, "pack")).isEqualTo(said("one one documents pack"));
            assertThat(Installation.archives(installation.place(java))).hasSize(2);
        }
    }

    @Test
    void anArchiveThatWasSpoiledIsNotTaken() throws Exception {
        Installation installation = small("kring");
        List<Spoiling> ways = List.of(
                archive -> Files.writeString(archive, "no archive"),
                archive -> Files.write(archive, Arrays.copyOf(Files.readAllBytes(archive), 50_000)),
                archive -> {
                    byte[] bytes = Files.readAllBytes(archive);
                    Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 7);
                    FileTime time = Files.getLastModifiedTime(archive);
                    Files.write(archive, bytes);
                    Files.setLastModifiedTime(archive, time);
                },
                Files::delete);
        for (Spoiling way : ways) {
            installation.withArchive(JAVA);
            assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one light"));
            List<Path> archives = installation.archives();
            assertThat(archives).hasSize(2);
            for (Path archive : archives) {
                permit(archive, "rw-r--r--");
                way.spoil(archive);
            }
            assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one none"));
        }
    }

    private interface Spoiling {
        void spoil(Path archive) throws IOException;
    }

    @Test
    void anArchiveWhereOthersMayWriteIsNotTaken() throws Exception {
        Installation installation = small("kring").withArchive(JAVA);
        Path place = installation.place(JAVA);
        for (Path part : List.of(place.getParent(), place, place.resolve("made"))) {
            Set<PosixFilePermission> before = Files.getPosixFilePermissions(part);
            for (PosixFilePermission writing : OTHERS_WRITE) {
                Set<PosixFilePermission> more = EnumSet.copyOf(before);
                more.add(writing);
                Files.setPosixFilePermissions(part, more);
                assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one none"));
            }
            Files.setPosixFilePermissions(part, before);
            assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one light"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void noNoteMakesUpForAnArchiveThatOthersMayWrite() throws Exception {
        Installation installation = small("kring").withArchive(JAVA);
        Path archive = installation.place(JAVA).resolve("light");
        Path note = archive.resolveSibling("made");
        for (String mode : List.of("rw-r--r--", "rw-rw-r--", "rw-r--rw-", "rw-------")) {
            String before = facts(archive);
            permit(archive, mode);
            Files.writeString(note, Files.readString(note).replace(before, facts(archive)));
            String expected = mode.equals("rw-r--r--") || mode.equals("rw-------") ? "light" : "none";
            assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one " + expected));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void anArchiveThatAnotherUserPlantedIsNotTakenButThatOfRootIs() throws Exception {
        assumeTrue(Files.getAttribute(temp, "unix:uid").equals(0));
        Installation installation = small("kring");
        permit(temp, "rwxr-xr-x");
        permit(installation.home(), "rwxrwxrwx");
        installation.startAs(NOBODY, JAVA, Map.of("KRING_ARCHIVE", "make"));
        assertThat(Files.getAttribute(installation.place(JAVA).resolve("light"), "unix:uid"))
                .isEqualTo(NOBODY);
        assertThat(installation.startAs(NOBODY, JAVA, NOTHING)).isEqualTo(said("one one light"));
        assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one none"));

        Installation ofRoot = small("other").withArchive(JAVA);
        assertThat(ofRoot.startAs(NOBODY, JAVA, NOTHING)).isEqualTo(said("one one light"));
    }

    @Test
    void withNowhereToKeepAnArchiveItStartsWithoutAWord() throws Exception {
        Installation installation = small("kring");
        Path archive = Files.writeString(installation.home().resolve("archive"), "in the way");
        for (Map<String, String> environment : List.of(
                NOTHING,
                Map.of("HOME", "/dev/null"),
                Map.of("HOME", "/proc/none"),
                Map.of("XDG_CACHE_HOME", "/proc/none"),
                Map.of("KRING_ARCHIVE", "off"))) {
            Map<String, String> making = new HashMap<>(Map.of("KRING_ARCHIVE", "make"));
            making.putAll(environment);
            installation.start(JAVA, making);
            assertThat(installation.start(JAVA, environment)).isEqualTo(said("one one none"));
        }
        assertThat(archive).hasContent("in the way");
    }

    @Test
    void whereTheInstallationTakesNoneTheArchiveIsInTheCacheOfTheUser() throws Exception {
        Installation installation = small("kring");
        Files.writeString(installation.home().resolve("archive"), "in the way");
        Path cache = temp.resolve("home/.cache/kring");
        for (Map<String, String> environment : List.of(
                Map.of("HOME", temp.resolve("home").toString()),
                Map.of("XDG_CACHE_HOME", cache.getParent().toString()))) {
            Map<String, String> making = new HashMap<>(environment);
            making.put("KRING_ARCHIVE", "make");
            installation.start(JAVA, making);
            assertThat(installation.start(JAVA, environment)).isEqualTo(said("one one light"));
            permit(cache, "rwxrwxrwx");
            assertThat(installation.start(JAVA, environment)).isEqualTo(said("one one none"));
            permit(cache, "rwxr-xr-x");
        }
        assertThat(Installation.archives(cache)).hasSize(2);
    }

    /** As in {@code kring --help | less}: who reads the output is not kept waiting by what is made in the background. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void outputEndsWithTheCommandThoughAnArchiveIsBeingMade() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
        Installation installation = small("kring");
        assertThat(installation.archivesOnceOutputEndsAtTerminal(JAVA)).isEqualTo("0");
    }

    @Test
    void whatOthersKeepInTheCacheStays() throws Exception {
        Installation installation = small("kring");
        Files.writeString(installation.home().resolve("archive"), "in the way");
        Path cache = temp.resolve("cache/kring");
        Path others = Files.createDirectories(cache.resolve("src")).resolve("made");
        Files.writeString(others, "something else\n");
        installation.start(JAVA, Map.of("XDG_CACHE_HOME", cache.getParent().toString(), "KRING_ARCHIVE", "make"));
        assertThat(others).hasContent("something else");
        assertThat(Installation.archives(cache)).hasSize(2);
    }

    @Test
    void aLinkInPlaceOfTheFolderIsNotFollowed() throws Exception {
        Installation installation = small("kring").withArchive(JAVA);
        Path archive = installation.home().resolve("archive");
        Path elsewhere = Files.move(archive, temp.resolve("elsewhere"));
        Files.createSymbolicLink(archive, elsewhere);
        assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one none"));
    }

    @Test
    void aStartWithoutATerminalMakesNone() throws Exception {
        Installation installation = small("kring");
        Path cache = temp.resolve("cache");
        assertThat(installation.start(JAVA, Map.of("XDG_CACHE_HOME", cache.toString())))
                .isEqualTo(said("one one none"));
        // What is made in the background begins with its folder, long before a whole Java has come and gone.
        installation.start(JAVA, Map.of("KRING_ARCHIVE", "off"));
        assertThat(installation.home().resolve("archive")).doesNotExist();
        assertThat(cache).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void manyFirstStartsAtATerminalAgreeAndLeaveOneArchive() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
        Installation installation = small("kring");
        List<CompletableFuture<String>> runs = new ArrayList<>();
        ExecutorService together = Executors.newFixedThreadPool(6);
        for (int i = 0; i < 6; i++) {
            runs.add(CompletableFuture.supplyAsync(() -> installation.startAtTerminal(JAVA), together));
        }
        for (CompletableFuture<String> run : runs) {
            assertThat(run.get()).matches("one one (none|light)\n");
        }
        together.shutdown();
        assertThat(installation.start(JAVA, NOTHING)).isEqualTo(said("one one light"));
        assertThat(installation.archives()).hasSize(2);
        assertThat(installation.home().resolve("archive/making")).doesNotExist();
    }

    @Test
    void blanksAndAccentsInThePathALinkAndABareEnvironmentAreAllTheSameToIt() throws Exception {
        Installation installation = small("één map/kring 'x'").withArchive(JAVA);
        assertThat(installation.archives()).hasSize(2);
        String word = "één woord";
        for (Map<String, String> environment : List.of(
                NOTHING,
                Map.of("LC_ALL", "C"),
                Map.of("LC_ALL", ""),
                // of a name that promises UTF-8, but not installed
                Map.of("LANG", "xx_XX.UTF-8"),
                Map.of("LC_ALL", "xx_XX.utf8"),
                Map.of("LANG", "xx_XX.UTF-8", "LC_CTYPE", "C.UTF-8"))) {
            Outcome outcome = installation.start(JAVA, environment, word);
            assertThat(new String(outcome.out().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                    .isEqualTo("one one light " + word + "\n");
            assertThat(outcome.err()).isEmpty();
        }
        Path link = Files.createSymbolicLink(
                temp.resolve("kring"), Path.of("één map/kring 'x'").resolve("bin/kring"));
        ProcessBuilder linked = new ProcessBuilder(link.toString());
        linked.environment().keySet().retainAll(Set.of("PATH"));
        linked.environment().put("KRING_ARCHIVE", "off");
        assertThat(new String(linked.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("one one none\n");
    }

    /** A circle's folder, which others share, may hold anything; it was one's own wish to look there only for one's own. */
    @ParameterizedTest
    @ValueSource(strings = {".:%s", ":%s", "%s:", "bin:%s", "./bin::%s:.", "..:%s"})
    void noProgramIsTakenFromWhereOneIs(String path) throws Exception {
        Installation installation = small("kring");
        Path circle = Files.createDirectories(temp.resolve("circle/bin"));
        for (String program : List.of("java", "readlink", "locale", "stty", "cut", "grep", "head")) {
            for (Path folder : List.of(circle, circle.getParent(), temp)) {
                Path evil = Files.writeString(folder.resolve(program), "#!/bin/sh\necho EVIL\necho EVIL >&2\n");
                permit(evil, "rwxr-xr-x");
            }
        }
        Process run = kring(
                installation,
                circle.getParent(),
                Map.of("PATH", path.formatted(JAVA.resolve("bin") + ":/usr/bin:/bin")));
        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("one one none\n");
        assertThat(new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
    }

    /** What somebody has set for all Java must fit with what kring says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "-XX:TieredStopAtLevel=4",
                "-XX:TieredStopAtLevel=0",
                "-XX:-TieredCompilation",
                "-Xint",
                "-XX:+UseG1GC",
                "-XX:+UseParallelGC",
                "-Xmx16m",
                "-Dfile.encoding=UTF-8"
            })
    void itStartsWhateverIsSetForAllJava(String options) throws Exception {
        Installation installation = small("kring");
        for (String variable : List.of("_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            Process run = kring(installation, temp, Map.of("JAVA_HOME", JAVA.toString(), variable, options));
            String said = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(run.waitFor()).as(variable + said).isZero();
        }
    }

    private static Process kring(
            Installation installation, Path folder, Map<String, String> environment, String... words)
            throws IOException {
        List<String> command =
                new ArrayList<>(List.of(installation.home().resolve("bin/kring").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("KRING_ARCHIVE", "off", "LC_ALL", "C.UTF-8", "PATH", "/usr/bin:/bin"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    @ParameterizedTest
    @CsvSource({
        "1.8.0_392, true",
        "9, true",
        "11.0.2, true",
        "16.0.1, true",
        "17, false",
        "17.0.15, false",
        "25.0.1, false"
    })
    void anOldJavaDoesNotLookLikeFindings(String version, boolean isOld) throws Exception {
        Path java = Files.createDirectories(temp.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho started\n");
        permit(java, "rwxr-xr-x");
        Files.writeString(temp.resolve("jdk/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        Process run = kring(
                small("kring"), temp, Map.of("JAVA_HOME", temp.resolve("jdk").toString()));
        String out = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(run.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(run.waitFor()).isEqualTo(isOld ? 2 : 0);
        assertThat(out).isEqualTo(isOld ? "" : "started\n");
        assertThat(err.contains("too old")).isEqualTo(isOld);
    }

    /** A hook or a merge driver is run by a shell that knows no endings; it comes to the launcher that knows Windows. */
    @Test
    void underGitForWindowsItHandsOverToTheOtherLauncher() throws Exception {
        Installation installation = small("kring");
        Path other = Files.writeString(
                installation.home().resolve("bin/kring.cmd"), "#!/bin/sh\nprintf '[%s]' \"$@\"\nexit 9\n");
        permit(other, "rwxr-xr-x");
        Process run = kring(installation, temp, Map.of("OS", "Windows_NT"), "merge", "--path=a b/c.yaml", "", "é'\"");
        assertThat(new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("[merge][--path=a b/c.yaml][][é'\"]");
        assertThat(run.waitFor()).isEqualTo(9);
    }

    @Test
    void anInstallationThatWasMovedOrCopiedMakesItsOwnArchive() throws Exception {
        Installation first = small("first").withArchive(JAVA);
        Object old = Files.getAttribute(first.place(JAVA).resolve("light"), "unix:ino");
        Files.move(first.home(), temp.resolve("second"));
        Installation second = new Installation(temp.resolve("second"));
        assertThat(second.start(JAVA, NOTHING)).isEqualTo(said("one one none"));
        second.withArchive(JAVA);
        assertThat(second.archives()).hasSize(2);
        assertThat(Files.getAttribute(second.place(JAVA).resolve("light"), "unix:ino"))
                .isNotEqualTo(old);
        assertThat(second.start(JAVA, NOTHING)).isEqualTo(said("one one light"));
    }

    private Installation small(String name) throws IOException {
        return Installation.small(temp.resolve(name));
    }

    /** That a small program said one line and nothing else. */
    private static Outcome said(String line) {
        return new Outcome(0, line + "\n", "");
    }

    private static void permit(Path file, String mode) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    }

    /** What a note holds of a file. */
    private static String facts(Path file) throws IOException {
        ProcessBuilder stat = new ProcessBuilder("stat", "-L", "-c", "%A %u %i %s %z", file.toString());
        stat.environment().put("TZ", "UTC0");
        return new String(stat.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
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
