package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kring.folder.write.FaultyDisk;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code kring new git} and {@code kring merge}, with the git of this machine and a {@code kring} on its PATH. */
class GitTest {
    private static final String CHECKIN = "circles/lindermark/quarters/2025-Q4/checkins/baker.yaml";

    @TempDir
    private Path temp;

    private Path repository;
    private String search;

    @BeforeEach
    void twoCirclesInGit() throws IOException {
        temp = temp.toRealPath();
        repository = Files.createDirectory(temp.resolve("repository"));
        Run.sample("lindermark", Files.createDirectory(repository.resolve("circles")));
        Run.sample("merewaard", repository.resolve("circles"));
        search = Files.createDirectory(temp.resolve("bin")) + ":" + System.getenv("PATH");
        script(
                "kring",
                "exec '" + Path.of(System.getProperty("java.home"), "bin/java")
                        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '"
                        + System.getProperty("java.class.path") + "' kring.Main \"$@\"");
        assertThat(git(repository, "init", "-q", "-b", "main")).isEqualTo(new Run(0, "", ""));
        assertThat(newGit(repository).err()).isEmpty();
        git(repository, "add", "-A");
        git(repository, "commit", "-q", "--no-verify", "-m", "Circles");
    }

    @Test
    void everyCircleAndTheCloneAreToldAndAgainIsNothingNew() throws IOException {
        assertThat(repository.resolve("circles/merewaard/.gitattributes"))
                .content()
                .contains("\n*.yaml text merge=kring\n");
        assertThat(repository.resolve("circles/lindermark/.kring/schemas/member.json"))
                .exists();
        assertThat(repository.resolve(".git/hooks/pre-commit")).isExecutable();
        Map<String, String> before = texts(repository);

        Run again = newGit(repository.resolve("circles/lindermark"));

        assertThat(again.out()).isEqualTo("""
                Was there already, and is kept: .github/workflows/kring.yml
                Was there already, and is kept: .git/hooks/pre-commit
                From now on git merges circle files in this clone by id (kring merge).
                """);
        assertThat(texts(repository)).isEqualTo(before);
    }

    @Test
    void inAnotherCloneItOnlyMakesThatCloneKnowKring() throws IOException {
        Path other = temp.resolve("other");
        git(temp, "clone", "-q", repository.toString(), other.toString());

        newGit(other);

        assertThat(git(other, "status", "--porcelain", "--", ".").out()).doesNotContain(" M ", ".git");
        assertThat(git(other, "config", "merge.kring.driver").out()).contains("\nkring merge ");
        assertThat(other.resolve(".git/hooks/pre-commit")).isExecutable();
    }

    @Test
    void whatIsThereIsKept() throws IOException {
        Path fresh = Run.sample("merewaard", Files.createDirectory(temp.resolve("fresh")));
        git(fresh, "init", "-q");
        Files.writeString(fresh.resolve(".gitattributes"), "*.yaml eol=lf");
        Files.createDirectories(fresh.resolve(".git/hooks"));
        Files.writeString(fresh.resolve(".git/hooks/pre-commit"), "#!/bin/sh\nexit 0\n");

        Run run = newGit(fresh);

        assertThat(run.err()).contains("it is kept", "pre-commit").hasLineCount(1);
        assertThat(fresh.resolve(".git/hooks/pre-commit")).hasContent("#!/bin/sh\nexit 0\n");
        assertThat(fresh.resolve(".gitattributes"))
                .hasContent("*.yaml eol=lf\n*.yaml text merge=kring\n*.docx binary\n*.xlsx binary\n");
    }

    /** As Git for Windows is set, which else hands every text out with line ends of Windows. */
    @Test
    void aNewCircleComesOutOfGitAsItWentIn() throws IOException {
        Path fresh = temp.resolve("fresh");
        assertThat(Run.in(temp, "new", "circle", "fresh").status()).isZero();
        Path own = fresh.resolve("circle.yaml");
        byte[] before = Files.readAllBytes(own);
        git(fresh, "init", "-q");
        git(fresh, "config", "core.autocrlf", "true");
        git(fresh, "add", "-A");
        git(fresh, "commit", "-q", "-m", "One");
        Files.delete(own);
        git(fresh, "checkout", "-q", "--", ".");
        assertThat(own).hasBinaryContent(before);
        assertThat(git(fresh, "status", "--porcelain").out()).isEmpty();
        newGit(fresh);
        assertThat(git(fresh, "status", "--porcelain").out()).isEqualTo("?? .github/\n");
    }

    @Test
    void hooksThatComeFromElsewhereAreKept() throws IOException {
        Path fresh = Run.sample("merewaard", Files.createDirectory(temp.resolve("fresh")));
        git(fresh, "init", "-q");
        git(fresh, "config", "core.hooksPath", ".githooks");

        assertThat(newGit(fresh).err()).contains("not checked yet", ".githooks", "hooks/pre-commit");
        assertThat(fresh.resolve(".githooks")).doesNotExist();
        Files.createDirectory(fresh.resolve(".githooks"));
        Files.writeString(fresh.resolve(".githooks/pre-commit"), "kring -C . check\n");
        assertThat(newGit(fresh).err()).isEmpty();
    }

    @Test
    void aRepositoryWithinAndOneThatLiesAmongTheFilesAreLeftAlone() throws IOException {
        Path within = Run.sample("merewaard", Files.createDirectory(repository.resolve("within")));
        git(within, "init", "-q");
        assertThat(newGit(repository).err())
                .contains("another git repository", "within")
                .hasLineCount(1);
        assertThat(within.resolve(".gitattributes")).doesNotExist();

        Path bare = Run.sample("merewaard", Files.createDirectory(repository.resolve("bare")));
        git(temp, "init", "-q", "--bare", bare.toString());
        Files.writeString(bare.resolve("config"), "[core]\n\tworktree = " + temp + "\n\thooksPath = " + temp + "\n");
        Map<String, String> before = texts(temp);
        assertThat(newGit(bare).status()).isEqualTo(2);
        assertThat(newGit(bare).err()).contains("bare");
        assertThat(texts(temp)).isEqualTo(before);
    }

    /** Each way in which kring can fail to do a merge, by a program of its name. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "exit 1", "exit 2", "exit 70", "exit 127", "kill -9 $$", "echo Error: no JVM >&2; exit 1"})
    void whatKringCannotMergeGitDoes(String kring) throws IOException {
        edit("theirs", CHECKIN, "value: 33500", "value: 33000");
        edit("main", CHECKIN, "urgency: 1", "urgency: 2");
        edit("clash", CHECKIN, "value: 33500", "value: 31000");
        if (kring.isEmpty()) {
            Files.delete(temp.resolve("bin/kring"));
        } else {
            script("kring", kring);
        }

        Run merge = git(repository, "merge", "-q", "--no-edit", "theirs");

        assertThat(merge.status()).as(merge.toString()).isZero();
        assertThat(merge.out() + merge.err()).contains(CHECKIN);
        assertThat(Files.readString(repository.resolve(CHECKIN))).contains("value: 33000", "urgency: 2");
        assertThat(git(repository, "merge", "-q", "--no-edit", "clash").status())
                .isEqualTo(1);
        assertThat(Files.readString(repository.resolve(CHECKIN)))
                .contains("<<<<<<< ours", "value: 33000", "=======", "value: 31000", ">>>>>>> theirs");
    }

    @ParameterizedTest
    @CsvSource({"merge, false", "diff3, true", "zdiff3, true"})
    void clashesAreShownInTheStyleThatGitIsToldTo(String style, boolean withBase) throws IOException {
        edit("theirs", CHECKIN, "value: 33500", "value: 33000");
        edit("main", CHECKIN, "value: 33500", "value: 31000");

        git(repository, "-c", "merge.conflictStyle=" + style, "merge", "-q", "theirs");

        assertThat(Files.readString(repository.resolve(CHECKIN)).contains("||||||| base\n    value: 33500\n"))
                .isEqualTo(withBase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with blanks",
                "tab\there",
                "a\nline",
                "één",
                "'quotes\"",
                "back\\slash",
                "-hyphen",
                "$HOME `x` *",
                "@at"
            })
    void aCircleInAFolderOfAnyNameIsChecked(String name) throws IOException {
        Path circle = Run.sample("merewaard", Files.createDirectory(repository.resolve(name)));
        git(repository, "add", "-A");
        assertThat(git(repository, "commit", "-q", "-m", "Sound").status()).isZero();
        Files.writeString(circle.resolve("members/zz.yaml"), "name: Z\nstatus: membr\n");
        git(repository, "add", "-A");

        Run refused = git(repository, "commit", "-q", "-m", "Broken");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err()).contains("/merewaard:\n", "members/zz.yaml:2:9: ");
    }

    @Test
    void onlyWhatIsToBeCommittedIsChecked() throws IOException {
        git(repository, "sparse-checkout", "set", "--no-cone", "/*", "!/circles/lindermark/members/baker.yaml");
        assertThat(repository.resolve("circles/lindermark/members/baker.yaml")).doesNotExist();
        Files.writeString(repository.resolve(CHECKIN), Files.readString(repository.resolve(CHECKIN)) + "# more\n");
        assertThat(git(repository, "commit", "-q", "-am", "Sparse").status()).isZero();

        Path other = repository.resolve("circles/merewaard/members/zz.yaml");
        Files.writeString(other, "name: Z\nstatus: membr\n");
        git(repository, "add", "-A");
        Files.writeString(repository.resolve("notes.txt"), "x");
        git(repository, "add", "notes.txt");
        assertThat(git(repository, "commit", "-q", "-m", "Part", "notes.txt").status())
                .isZero();
        assertThat(git(repository, "commit", "-q", "-m", "All").status()).isEqualTo(1);
    }

    @Test
    void aLinkInTheRepositoryLeadsNowhere() throws IOException {
        Path fresh = Run.sample("merewaard", Files.createDirectory(temp.resolve("fresh")));
        git(fresh, "init", "-q");
        Files.createSymbolicLink(fresh.resolve(".github"), Files.createDirectory(temp.resolve("elsewhere")));
        Files.createSymbolicLink(fresh.resolve(".gitattributes"), temp.resolve("bin/kring"));

        assertThat(newGit(fresh).status()).isEqualTo(2);
        assertThat(Run.files(temp.resolve("elsewhere"))).isEmpty();
        assertThat(fresh.resolve(".gitattributes")).isSymbolicLink();
    }

    @Test
    void outsideGitAndWithoutACircleThereIsARemedy() throws IOException {
        Path fresh = Run.sample("merewaard", Files.createDirectory(temp.resolve("fresh")));
        assertThat(newGit(fresh)).isEqualTo(new Run(2, "", newGit(fresh).err()));
        assertThat(newGit(fresh).err()).contains("git init");
        assertThat(newGit(Files.createDirectory(temp.resolve("empty"))).err()).contains("no circle below");
    }

    @Test
    void killedAnywhereTheNextRunFinishesIt() throws IOException {
        Path whole = Run.sample("merewaard", Files.createDirectory(temp.resolve("whole")));
        git(whole, "init", "-q");
        FaultyDisk counting = new FaultyDisk(Fault.NONE, 0);
        Run.onDisk(counting, whole, "--lang", "en", "new", "git");
        for (int step = 1; step <= counting.steps(); step++) {
            Path killed = Run.sample("merewaard", Files.createDirectory(temp.resolve("killed-" + step)));
            git(killed, "init", "-q");
            try {
                Run.onDisk(new FaultyDisk(Fault.KILL, step), killed, "--lang", "en", "new", "git");
            } catch (Killed e) {
                newGit(killed);
            }
            assertThat(texts(killed)).as("step " + step).isEqualTo(texts(whole));
            assertThat(killed.resolve(".git/hooks/pre-commit")).isExecutable();
        }
    }

    @Test
    void whatTwoFacilitatorsEditedComesTogether() throws IOException {
        edit(
                "theirs",
                CHECKIN,
                "value: 33500",
                "value: 33000",
                "  - id: crate-deposit",
                "  # first\n  - id: crate-deposit");
        edit("main", CHECKIN, "confidence: 4\n    done: De oven", "confidence: 5\n    done: De oven");

        assertThat(git(repository, "merge", "-q", "--no-edit", "theirs").status())
                .isZero();

        assertThat(Files.readString(repository.resolve(CHECKIN)))
                .contains(
                        "value: 33000\n    confidence: 5\n    done: De oven",
                        "promises:\n  # first\n  - id: crate-deposit");
    }

    @Test
    void whatTrulyClashesIsLeftWithGitsMarkersAndNothingElseIsLost() throws IOException {
        edit("theirs", CHECKIN, "value: 33500", "value: 33000");
        edit("main", CHECKIN, "value: 33500", "value: 31000  # by the meter", "urgency: 1", "urgency: 2");

        Run merge = git(repository, "merge", "-q", "--no-edit", "theirs");

        assertThat(merge.status()).isEqualTo(1);
        assertThat(merge.out() + merge.err()).contains("op één plek", CHECKIN);
        assertThat(Files.readString(repository.resolve(CHECKIN))).contains("""
                <<<<<<< ours
                    value: 31000  # by the meter
                =======
                    value: 33000
                >>>>>>> theirs
                """, "urgency: 2");
        assertThat(git(repository, "ls-files", "-u").out()).contains(CHECKIN);
    }

    @Test
    void aBrokenFileIsNotCommittedAlsoWhenItIsMendedBesideGit() throws IOException {
        Path file = repository.resolve(CHECKIN);
        String sound = Files.readString(file);
        Files.writeString(file, sound.replace("confidence: 4", "confidence: 9"));
        git(repository, "add", "-A");
        Files.writeString(file, sound);

        Run refused = git(repository, "commit", "-q", "-m", "Broken");

        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.err())
                .contains("circles/lindermark:\n", "quarters/2025-Q4/checkins/baker.yaml:4:17: ", "not committed");
        git(repository, "add", "-A");
        Files.writeString(repository.resolve("circles/notes.txt"), "x");
        git(repository, "add", "-A");
        assertThat(git(repository, "commit", "-q", "-m", "Sound").status()).isZero();
    }

    @Test
    void withoutKringACommitIsMadeAndSaidNotToBeChecked() throws IOException {
        Path git = Files.createDirectory(temp.resolve("tools")).resolve("git");
        Files.writeString(git, "#!/bin/sh\nexec '" + onPath("git") + "' \"$@\"\n");
        assertThat(git.toFile().setExecutable(true)).isTrue();
        search = temp.resolve("tools").toString();
        Files.writeString(repository.resolve(CHECKIN), "a: [\n");
        git(repository, "add", "-A");

        Run commit = git(repository, "commit", "-q", "-m", "Unchecked");

        assertThat(commit.status()).as(commit.err()).isZero();
        assertThat(commit.err()).contains("not checked");
    }

    @Test
    void theWorkflowChecksEveryCircleInTheRepository() throws IOException {
        YamlReader.Reading reading =
                YamlReader.read(Files.readAllBytes(repository.resolve(".github/workflows/kring.yml")));
        assertThat(reading.problems()).isEmpty();
        List<String> scripts = new ArrayList<>();
        scripts(reading.root(), scripts);
        assertThat(scripts).hasSize(2);
        script("kring", "echo \"$@\"; exit 1");
        Files.writeString(temp.resolve("bin/check"), scripts.get(1));

        Run run =
                run(repository, List.of("bash", "-e", temp.resolve("bin/check").toString()));

        assertThat(run.out()).isEqualTo("check --format github .\n");
        for (String circle : List.of("lindermark", "merewaard")) {
            Files.writeString(repository.resolve("circles/" + circle + "/members/zz.yaml"), "name: Zoë\n");
        }
        assertThat(Run.in(repository, "check", "--format", "github", ".").out())
                .contains("file=circles/lindermark/members/zz.yaml", "file=circles/merewaard/members/zz.yaml");
        assertThat(run.status()).isEqualTo(1);
        Files.writeString(temp.resolve("bin/check"), scripts.get(0));
        Run unknown =
                run(repository, List.of("bash", "-e", temp.resolve("bin/check").toString()));
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.out()).startsWith("::error::").contains("KRING_ZIP");
    }

    @Test
    void aVersionThatIsNotThereOrNoTextIsSaid() throws IOException {
        Files.writeString(temp.resolve("a"), "a: 1\n");
        Files.write(temp.resolve("b"), new byte[] {'a', 0});
        assertThat(Run.in(temp, "--lang", "en", "merge", "a", "a", "none").err())
                .contains("none cannot be read");
        Run run = Run.in(temp, "--lang", "en", "merge", "--path", "x.yaml", "a", "a", "b");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("x.yaml cannot be merged");
        assertThat(temp.resolve("a")).hasContent("a: 1\n");
    }

    private static void scripts(Node node, List<String> scripts) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.key().text().equals("run")) {
                    scripts.add(((Node.Scalar) entry.value()).text());
                }
                scripts(entry.value(), scripts);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> scripts(item, scripts));
        }
    }

    /** A commit on a branch, which begins where the first commit is. */
    private void edit(String branch, String path, String... replaced) throws IOException {
        git(repository, "checkout", "-q", "main");
        git(repository, "checkout", "-q", "-B", branch);
        Path file = repository.resolve(path);
        String text = Files.readString(file);
        for (int i = 0; i < replaced.length; i += 2) {
            assertThat(text).contains(replaced[i]);
            text = text.replaceFirst(Pattern.quote(replaced[i]), replaced[i + 1]);
        }
        Files.writeString(file, text);
        assertThat(git(repository, "commit", "-q", "--no-verify", "-am", branch).status())
                .isZero();
        git(repository, "checkout", "-q", "main");
    }

    /** Every file, with what git keeps, besides what kring keeps for itself. */
    private static Map<String, String> texts(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Run.files(folder).forEach((path, bytes) -> {
            if (!path.matches("(.*/)?\\.kring/(lock|writing|\\.gitignore)")) {
                texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
            }
        });
        return texts;
    }

    private static Path onPath(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static Run newGit(Path folder) {
        return Run.in(folder, "--lang", "en", "new", "git");
    }

    private void script(String name, String line) throws IOException {
        Path script = temp.resolve("bin").resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private Run git(Path folder, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "user.name=Hedda", "-c", "user.email=hedda@kring.example"));
        command.addAll(List.of(words));
        return run(folder, command);
    }

    private Run run(Path folder, List<String> command) throws IOException {
        Path out = temp.resolve("out");
        Path err = temp.resolve("err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("PATH", search);
        builder.environment()
                .put("GIT_CONFIG_GLOBAL", temp.resolve("no-settings").toString());
        builder.environment().put("RUNNER_TEMP", temp.toString());
        try {
            int status = builder.start().waitFor();
            return new Run(
                    status,
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
