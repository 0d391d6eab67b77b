package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever lies in a folder, every command has an answer, and soon. */
class HostileFoldersTest {
    /** Far more than it takes: what grows with the square of a folder would not be done by then. */
    private static final Duration SOON = Duration.ofSeconds(60);

    private static final String MEMBER = "name: Jan\nstatus: member\n";
    private static final List<String> READING =
            List.of("check", "diff", "match", "health", "agenda", "ventures", "screen", "remind --dry-run");

    @TempDir
    private Path circle;

    /** What is done to a sound circle of one member. */
    private interface Deed {
        void in(Path circle) throws IOException;
    }

    /**
     * A folder.
     *
     * @param said the code that check must give; empty when there is nothing to say
     */
    private record Folder(String name, String said, Deed deed) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Folder> largeFolders() {
        return Stream.of(
                new Folder("5,000 members", "", at -> many(at, "members/m%d.yaml", MEMBER)),
                new Folder("5,000 strange files", "unknown-entry", at -> many(at, "members/x%d.txt", "x")),
                new Folder(
                        "5,000 check-ins of nobody",
                        "stranger",
                        at -> many(at, "quarters/2025-Q4/checkins/m%d.yaml", "notes: x\n")),
                new Folder("5,000 reports", "", at -> many(at, "reports/2025-Q4/m%d.docx", "x")));
    }

    static Stream<Folder> folders() {
        return Stream.concat(
                Stream.of(
                        new Folder("a century of quarters", "distant-date", HostileFoldersTest::years),
                        new Folder("12,000 gets beside 12,000 brings", "", HostileFoldersTest::market),
                        new Folder("the first and the last quarter of all", "distant-date", HostileFoldersTest::ends),
                        new Folder(
                                "an id of 400,000 letters",
                                "too-long",
                                at -> write(
                                        at,
                                        "members/baker.yaml",
                                        MEMBER + "gets:\n- id: " + "a".repeat(400_000) + "\n  text: x\n")),
                        new Folder(
                                "folders 400 deep",
                                "unknown-entry",
                                at -> Files.createDirectories(at.resolve("x/".repeat(400)))),
                        new Folder("a folder as the circle's file", "no-file", at -> {
                            Files.delete(at.resolve("circle.yaml"));
                            Files.createDirectory(at.resolve("circle.yaml"));
                        }),
                        new Folder("a file as the members' folder", "no-file", at -> write(at, "screenings", "x")),
                        new Folder(
                                "a link to the device of zeros", "link", at -> link(at, "members/z.yaml", "/dev/zero")),
                        new Folder("a link out of the folder", "link", at -> link(at, "members/p.yaml", "/etc/passwd")),
                        new Folder("a link to nothing", "link", at -> link(at, "members/n.yaml", "gone")),
                        new Folder("a link to itself", "link", at -> link(at, "members/n.yaml", "n.yaml")),
                        new Folder("a loop of folders", "link", at -> link(at, "quarters", ".")),
                        new Folder("a quarter that is a link", "link", at -> link(at, "quarters/2025-Q4", "/")),
                        new Folder("twins of one id in two cases", "wrong-file-name", at -> {
                            write(at, "members/jan.yaml", MEMBER);
                            write(at, "members/Jan.yaml", MEMBER);
                        }),
                        new Folder("twins of one name in two forms of Unicode", "wrong-file-name", at -> {
                            write(at, "members/caf\u00E9.yaml", MEMBER);
                            write(at, "members/cafe\u0301.yaml", MEMBER);
                        })),
                Stream.concat(
                        Stream.of(
                                        "a\nb.yaml",
                                        "a\u001B[31mred.yaml",
                                        "a\u202Eb.yaml",
                                        "a\u0085b.yaml",
                                        "-rf.yaml",
                                        "$(id).yaml",
                                        "a".repeat(240) + "!.yaml",
                                        "=1+1.yaml",
                                        "baker.yml",
                                        "BAKER.YAML")
                                .map(name -> named("wrong-file-name", name)),
                        Stream.of(
                                        "baker.yaml~",
                                        "#baker.yaml#",
                                        "baker.yaml.orig",
                                        "baker.yaml.swp",
                                        "baker (1).yaml",
                                        "baker - Copy.yaml",
                                        "baker - kopie.yaml",
                                        "Copy of baker.yaml",
                                        "Kopie van baker.yaml",
                                        "baker_LOCAL_1204.yaml",
                                        "baker.yaml.REMOTE.1204.yaml",
                                        "baker (conflicted copy 2025-11-13).yaml",
                                        "baker (conflicterende kopie van Hedda).yaml",
                                        "baker.sync-conflict-20251113-0900.yaml")
                                .map(name -> named("leftover", name))));
    }

    private static Folder named(String said, String name) {
        return new Folder("a file called " + name, said, at -> write(at, "members/" + name, MEMBER));
    }

    @BeforeEach
    void aSoundCircle() throws IOException {
        write(circle, "circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        write(circle, "members/baker.yaml", "name: Jan\nstatus: founder\n");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void hasAnAnswerFromEveryCommand(Folder folder) throws IOException {
        answers(folder, READING);
    }

    @ParameterizedTest
    @MethodSource("largeFolders")
    void hasAnAnswerHoweverLarge(Folder folder) throws IOException {
        answers(folder, List.of("check", "match"));
    }

    private void answers(Folder folder, List<String> commands) throws IOException {
        folder.deed().in(circle);

        for (String command : commands) {
            Run run = assertTimeoutPreemptively(SOON, () -> Run.in(circle, command.split(" ")));

            assertThat(run.status()).as(command + "\n" + run.err()).isIn(0, 1, 2);
            assertThat(run.out() + run.err()).as(command).matches(HostileFoldersTest::isPlain);
        }
        Run check = Run.in(circle, "check");
        String first = check.out().lines().findFirst().orElse("");
        assertThat(first).contains(folder.said().isEmpty() ? "" : " " + folder.said() + ": ");
        assertThat(first.isEmpty()).isEqualTo(folder.said().isEmpty());
    }

    @Test
    void aNameThatIsNoTextIsAFindingToo() throws IOException, InterruptedException {
        String script = "printf 'name: J\\n' > \"$(printf 'members/\\377\\376.yaml')\"";
        new ProcessBuilder("sh", "-c", script)
                .directory(circle.toFile())
                .start()
                .waitFor();

        assertThat(Run.in(circle, "check").out()).contains("members/").contains("wrong-file-name");
    }

    /** Neither a control nor a character that turns the direction of what follows. */
    private static boolean isPlain(String text) {
        return text.codePoints()
                .noneMatch(c -> c < ' ' && c != '\n'
                        || c >= 0x7F && c < 0xA0
                        || c >= 0x202A && c <= 0x202E
                        || c >= 0x2066 && c <= 0x2069);
    }

    private static void years(Path at) throws IOException {
        for (int year = 1950; year < 2050; year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                write(
                        at,
                        "quarters/%d-Q%d/meeting.yaml".formatted(year, quarter),
                        "date: %d-%02d-01\n".formatted(year, quarter * 3));
            }
        }
    }

    private static void market(Path at) throws IOException {
        write(at, "members/baker.yaml", MEMBER + "gets:\n" + entries());
        write(at, "members/laundry.yaml", MEMBER + "brings:\n" + entries());
    }

    private static String entries() {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 12_000; i++) {
            entries.append("- {id: x-")
                    .append(i)
                    .append(", kind: material, tags: [heat, t")
                    .append(i % 50)
                    .append("]}\n");
        }
        return entries.toString();
    }

    private static void ends(Path at) throws IOException {
        for (String date : List.of("0000-02-01", "2025-11-20", "9999-11-01")) {
            String quarter = "quarters/" + date.substring(0, 4) + (date.startsWith("0000") ? "-Q1/" : "-Q4/");
            write(at, quarter + "meeting.yaml", "date: " + date + "\n");
            write(at, quarter + "checkins/baker.yaml", "promises:\n- {id: a, text: b}\nasks:\n- {id: q, text: b}\n");
        }
    }

    private static void many(Path at, String name, String text) throws IOException {
        for (int i = 0; i < 5_000; i++) {
            write(at, name.formatted(i), text);
        }
    }

    private static void link(Path at, String name, String target) throws IOException {
        Files.createDirectories(at.resolve(name).getParent());
        Files.createSymbolicLink(at.resolve(name), Path.of(target));
    }

    private static void write(Path at, String name, String text) throws IOException {
        Path file = at.resolve(name);
        if (!Files.isDirectory(file.getParent())) {
            Files.createDirectories(file.getParent());
        }
        Files.writeString(file, text);
    }
}
