package kring.folder.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.check.Code;
import kring.check.Finding;
import kring.check.rule.Rules;
import kring.folder.Overlay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a file, the answer is findings, and soon. */
class HostileFilesTest {
    private static final Path SAMPLE = Path.of("samples/lindermark");
    /** A circle that has a circle.yaml and an empty baker. */
    private static final Path SMALLEST = Path.of("src/test/resources/kring/folder/cases/empty-file");

    private static final String MEMBER = "members/baker.yaml";
    private static final Duration SOON = Duration.ofSeconds(120);

    static Stream<Arguments> hostile() {
        String bomb = "a: &a [x, x]\n"
                + IntStream.range(0, 25)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a, *a, *a]\n")
                        .collect(Collectors.joining());
        return Stream.of(
                Arguments.of("flow lists 10,000 deep", "a: " + "[".repeat(10_000), Code.TOO_DEEP),
                Arguments.of("flow mappings 10,000 deep", "{a: ".repeat(10_000), Code.TOO_DEEP),
                Arguments.of("block lists 10,000 deep", "- ".repeat(10_000), Code.TOO_DEEP),
                Arguments.of("keys 10,000 deep", "? ".repeat(10_000), Code.YAML_FEATURE),
                Arguments.of("mappings 400 deep", nested(400), Code.TOO_DEEP),
                Arguments.of("a bomb of aliases", bomb, Code.YAML_FEATURE),
                Arguments.of("a plain scalar of 1 MB", "name: " + "word ".repeat(190_000), Code.MISSING_KEY),
                Arguments.of("a quoted scalar of 1 MB", "name: \"" + "w\\n ".repeat(200_000) + "\"", Code.MISSING_KEY),
                Arguments.of("a block scalar of 1 MB", "name: |\n" + "  word\n".repeat(130_000), Code.MISSING_KEY),
                Arguments.of("one word of 1 MB", "x".repeat(999_000), Code.WRONG_TYPE),
                Arguments.of("more than 1 MB", "#".repeat(1_000_001), Code.TOO_LARGE),
                Arguments.of("100,000 unknown keys", keys(100_000, "\n"), Code.UNKNOWN_KEY),
                Arguments.of("80,000 unknown keys on one line", "{" + keys(80_000, ", ") + "}", Code.UNKNOWN_KEY),
                Arguments.of("100,000 equal keys", "name: J\n".repeat(100_000), Code.DUPLICATE_KEY),
                Arguments.of("100,000 wrong tags", "tags: [" + "[], ".repeat(100_000) + "]", Code.UNKNOWN_KEY),
                Arguments.of("a number of 100,000 figures", "urgency: " + "9".repeat(100_000), Code.UNKNOWN_KEY),
                Arguments.of("a number with a vast exponent", "urgency: 1e999999999", Code.UNKNOWN_KEY),
                Arguments.of("a tab", "name:\n\tx: 1\n", Code.SYNTAX),
                Arguments.of("a zero byte", "name: J\u0000an\n", Code.CONTROL_CHARACTER),
                Arguments.of("a zero by escape", "name: \"J\\0an\"\nstatus: founder\n", Code.CONTROL_CHARACTER),
                Arguments.of("no character by escape", "name: \"\\UFFFFFFFF\"\n", Code.SYNTAX),
                Arguments.of(
                        "half a character by escape", "name: \"\\ud800\"\nstatus: founder\n", Code.CONTROL_CHARACTER),
                Arguments.of("two documents", "name: Jan\nstatus: founder\n---\nx: 1\n", Code.TWO_DOCUMENTS),
                Arguments.of("a tag", "!!java.net.URL [x]\n", Code.YAML_FEATURE),
                Arguments.of("a merge key", "name: Jan\nstatus: founder\n<<: *x\n", Code.YAML_FEATURE),
                Arguments.of("another version of YAML", "%YAML 9.9\n---\nname: Jan\n", Code.SYNTAX),
                Arguments.of("a mark halfway", "name: Jan\nstatus: \uFEFFfounder\n", Code.CONTROL_CHARACTER),
                Arguments.of("only dashes", "---\n", Code.EMPTY_FILE),
                Arguments.of("nothing", "", Code.EMPTY_FILE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void isAFindingWithinSeconds(String name, String text, Code code) {
        List<Finding> findings =
                assertTimeoutPreemptively(SOON, () -> findings(MEMBER, text.getBytes(StandardCharsets.UTF_8)));

        assertThat(findings).anyMatch(finding -> finding.code() == code);
    }

    @Test
    void lineEndingsOfWindowsAndAByteOrderMarkAreFine() {
        String text = "\uFEFFname: Jan\r\nstatus: founder\r\nnotes: |\r\n  Een\r\n  twee\r\n";

        assertThat(findings(MEMBER, text.getBytes(StandardCharsets.UTF_8)))
                .allMatch(finding -> finding.code() == Code.UNKNOWN_ENTRY);
    }

    @Test
    void otherEncodingsAreNamed() {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)) {
            assertThat(findings(MEMBER, "name: Caf\u00E9\nstatus: founder\n".getBytes(charset)))
                    .as(charset.name())
                    .anyMatch(finding -> finding.code() == Code.NOT_UTF8 || finding.code() == Code.CONTROL_CHARACTER);
        }
    }

    @Test
    void aFileThatIsLockedIsAFinding() {
        assertThat(findings(MEMBER, null))
                .anyMatch(finding -> finding.code() == Code.UNREADABLE
                        && finding.place().file().equals(MEMBER));
    }

    @Test
    void noSlipOfTheKeyboardIsTooMuchForAFile() throws IOException {
        slips(SMALLEST, 1_500, 20251124);
    }

    @Test
    void noSlipOfTheKeyboardIsTooMuchForAWholeCircle() throws IOException {
        slips(SAMPLE, 40, 20251125);
    }

    private static void slips(Path circle, int number, long seed) throws IOException {
        Random random = new Random(seed);
        List<Path> files = sampleFiles();
        for (int i = 0; i < number; i++) {
            Path file = files.get(random.nextInt(files.size()));
            String text = slipped(Files.readString(file), random);
            String path = SAMPLE.relativize(file).toString().replace('\\', '/');
            FileTree tree = new Overlay(new DiskTree(circle), path, text.getBytes(StandardCharsets.UTF_8));

            assertThatCode(() -> all(FolderReader.read(tree)).forEach(Finding::toString))
                    .as(path + "\n" + text)
                    .doesNotThrowAnyException();
        }
    }

    private static String slipped(String text, Random random) {
        StringBuilder slipped = new StringBuilder(text);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + 1 + random.nextInt(random.nextBoolean() ? 3 : 400));
        String pool = "-:[]{}\"'|>&*!?#%@`,\t\n 0aZ\u00E9\u0000\u202E~";
        switch (random.nextInt(4)) {
            case 0 -> slipped.delete(at, end);
            case 1 -> slipped.insert(at, pool.charAt(random.nextInt(pool.length())));
            case 2 -> slipped.insert(random.nextInt(text.length()), text, at, end);
            default -> slipped.setLength(at);
        }
        return slipped.toString();
    }

    private static List<Finding> findings(String path, byte[] bytes) {
        return all(FolderReader.readAgainstSchemas(new Overlay(new DiskTree(SMALLEST), path, bytes)));
    }

    private static List<Finding> all(Loaded loaded) {
        return Stream.concat(loaded.findings().stream(), Rules.findings(loaded.snapshot(), loaded.places()).stream())
                .sorted()
                .toList();
    }

    private static List<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static String keys(int number, String separator) {
        return IntStream.range(0, number).mapToObj(i -> "k" + i + ": 1").collect(Collectors.joining(separator));
    }

    private static String nested(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining());
    }
}
