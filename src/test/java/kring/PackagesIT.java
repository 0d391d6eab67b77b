package kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import kring.manual.Examples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Unpacked where there is no Java and no environment, the packages do what the build's own jar does. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PackagesIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path MAN = Path.of("man");
    /** What comes before the README's year. */
    private static final List<String> COMMANDS = List.of(
            "--lang nl new circle kring-voorbeeld --name Voorbeeld --facilitator Hedda",
            "-C kring-voorbeeld new member anna --name Anna --organisation Korenmaat --founder",
            "-C kring-voorbeeld new quarter 2025-Q4 --date 2025-11-20",
            "-C kring-voorbeeld form 2025-Q4",
            "-C kring-voorbeeld check",
            // There is no repository, which only git can tell.
            "-C kring-voorbeeld diff HEAD",
            "-C lindermark check",
            "-C lindermark diff",
            "-C lindermark diff 2025-Q3 2025-Q4",
            "-C lindermark agenda",
            "-C lindermark match --format xlsx -o match.xlsx",
            "-C lindermark pack 2025-Q4",
            "remind lindermark --again --eml drafts --to-members",
            "completion bash",
            "help pack");

    @TempDir
    private Path temp;

    @BeforeAll
    static void packagesWereMade() {
        assertThat(TARGET.resolve("SHA256SUMS"))
                .as("made by mvn verify -P packages")
                .isNotEmptyFile();
    }

    @Test
    void theChecksumsAreThoseOfThePackages() throws Exception {
        List<String> sums = Files.readAllLines(TARGET.resolve("SHA256SUMS"));
        assertThat(sums).isNotEmpty();
        for (String sum : sums) {
            String[] words = sum.split(" \\*");
            assertThat(digest("SHA-256", TARGET.resolve(words[1]))).isEqualTo(words[0]);
        }
    }

    @Test
    void theZipNeedsNothing() throws Exception {
        Unpacked zip = Unpacked.zip(only("kring-*.zip"), temp.resolve("een map"));
        try (Stream<Path> homes = Files.list(zip.root())) {
            Path home = homes.findFirst().orElseThrow();
            assertThat(home.resolve("CHANGELOG.md")).hasSameBinaryContentAs(Path.of("src/docs/changelog.md"));
            tour(home.resolve("bin/kring"));
            for (Path page : files(MAN)) {
                assertThat(home.resolve("share/man").resolve(installed(page))).hasSameBinaryContentAs(page);
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDebNeedsNothing() throws Exception {
        Unpacked deb = Unpacked.deb(only("kring_*.deb"), temp.resolve("root"));
        tour(deb.root().resolve("usr/bin/kring"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theDebPutsEverythingInItsPlace() throws Exception {
        Unpacked deb = Unpacked.deb(only("kring_*.deb"), temp.resolve("root"));
        Path root = deb.root();
        assertThat(deb.entries()).allSatisfy(entry -> {
            assertThat(entry.getUserName() + ":" + entry.getGroupName()).isEqualTo("root:root");
            assertThat(entry.getLongUserId() + entry.getLongGroupId()).isZero();
            if (!entry.isSymbolicLink()) {
                boolean runs = entry.isDirectory() || entry.getName().matches(".*/(bin/(kring|java)|lib/jspawnhelper)");
                assertThat(Integer.toOctalString(entry.getMode() & 07777)).isEqualTo(runs ? "755" : "644");
            }
        });
        assertThat(Files.readSymbolicLink(root.resolve("usr/bin/kring"))).hasToString("../lib/kring/bin/kring");
        for (Path page : files(MAN)) {
            Path zipped = root.resolve("usr/share/man").resolve(installed(page) + ".gz");
            try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(zipped))) {
                assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(page));
            }
        }
        for (String place : List.of(
                "bash-completion/completions/kring",
                "zsh/vendor-completions/_kring",
                "fish/vendor_completions.d/kring.fish",
                "doc/kring/copyright",
                "doc/kring/changelog.gz",
                "doc/kring/CHANGELOG.md",
                "doc/kring/README.md")) {
            assertThat(root.resolve("usr/share").resolve(place)).isNotEmptyFile();
        }
        assertThat(deb.control()).containsKeys("./control", "./postinst", "./prerm");
        Map<String, String> sums = new TreeMap<>();
        for (Path file : files(root)) {
            sums.put(root.relativize(file).toString(), digest("MD5", file));
        }
        Map<String, String> said = new TreeMap<>();
        deb.control().get("./md5sums").lines().forEach(line -> said.put(line.substring(34), line.substring(0, 32)));
        assertThat(said).isEqualTo(sums);
    }

    /** Where man looks for a page: those of another language than English in a folder for that already. */
    private static String installed(Path page) {
        String name = page.getFileName().toString();
        return page.getParent().equals(MAN)
                ? "man" + name.charAt(name.length() - 1) + "/" + name
                : MAN.relativize(page).toString();
    }

    /** Runs the tour with a program and with the build's jar, each in a folder of its own, and compares all they leave. */
    private void tour(Path kring) throws Exception {
        Path home = kring.toRealPath().getParent().getParent();
        run(temp, Map.of("KRING_ARCHIVE", "make"), List.of(kring.toString()));
        assertThat(files(home.resolve("archive")))
                .filteredOn(file -> file.getFileName().toString().equals("made"))
                .hasSize(1);

        String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
        List<String> jar = List.of(java, "-jar", Installation.built().jar().toString());
        Map<String, String> plain = walk(Map.of("LC_CTYPE", "C.UTF-8"), jar, "plain");
        Map<String, String> packaged = walk(Map.of("JAVA_HOME", "/nonexistent"), List.of(kring.toString()), "packaged");
        assertThat(packaged).isEqualTo(plain).hasSizeGreaterThan(40);
    }

    private static String said(
            Path here, Path folder, Map<String, String> environment, List<String> program, String words)
            throws Exception {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words.split(" ")));
        return run(here, environment, command).replace(folder.toString(), "HERE");
    }

    private Map<String, String> walk(Map<String, String> environment, List<String> program, String name)
            throws Exception {
        Path folder = temp.resolve(name);
        for (Path file : files(Path.of("samples/lindermark"))) {
            if (!file.startsWith(Path.of("samples/lindermark/reports"))
                    && !file.startsWith(Path.of("samples/lindermark/.kring"))) {
                Path copy = folder.resolve(Path.of("samples").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Map<String, String> left = new TreeMap<>();
        for (String words : COMMANDS) {
            left.put(words, said(folder, folder, environment, program, "--today 2025-11-13 " + words));
        }
        for (String words : Examples.ofTour(Files.readString(Path.of("README.md")))) {
            String kring = words.replaceFirst("^kring ", "");
            left.put(words, said(folder.resolve("lindermark"), folder, environment, program, kring));
        }
        for (Path file : files(folder)) {
            left.put(folder.relativize(file).toString(), digest("SHA-256", file));
        }
        return left;
    }

    /** What a command says and how it ends, in an environment with nothing but what is given. */
    private static String run(Path folder, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close(); // nobody types
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        assertThat(status).describedAs("%s: %s", command, said).isLessThanOrEqualTo(2);
        return status + " " + said;
    }

    private static Path only(String glob) throws IOException {
        try (Stream<Path> found = Files.list(TARGET)) {
            List<Path> all = found.filter(file ->
                            file.getFileSystem().getPathMatcher("glob:" + glob).matches(file.getFileName()))
                    .toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static String digest(String algorithm, Path file) throws Exception {
        byte[] sum = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
        return String.format(Locale.ROOT, "%0" + 2 * sum.length + "x", new BigInteger(1, sum));
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }
}
