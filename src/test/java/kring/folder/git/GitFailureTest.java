package kring.folder.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kring.folder.git.GitFailure.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** That git cannot tell is never taken for a no, and what is no revision is told as what it is. */
class GitFailureTest {
    @TempDir
    private Path temp;

    private Path top;
    private Path folder;

    @BeforeEach
    void twoCommits() throws Exception {
        top = temp.resolve("top");
        folder = Files.createDirectories(top.resolve("circle"));
        git("init", "-q", "-b", "main");
        for (String name : List.of("One", "Two")) {
            Files.writeString(folder.resolve("circle.yaml"), "name: " + name + "\n");
            git("add", "-A");
            git("commit", "-qm", name);
        }
        git("tag", "both", "HEAD~1");
        git("branch", "both");
        git("tag", "tree", "HEAD^{tree}");
        git("tag", "-am", "x", "noted");
    }

    private String git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=T", "-c", "user.email=t@t.example"));
        command.addAll(List.of(words));
        Process git = new ProcessBuilder(command).directory(top.toFile()).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(String.join(" ", words)).isZero();
        return said.strip();
    }

    /** What can happen to a repository. */
    private enum Damage {
        NO_HEAD(".git/HEAD"),
        NO_OBJECTS(".git/objects"),
        NO_REFS(".git/refs"),
        LOST_CIRCLE("HEAD:circle/circle.yaml"),
        LOST_FOLDER("HEAD:circle"),
        LOST_TOP("HEAD^{tree}"),
        LOST_COMMIT("HEAD^{commit}"),
        UNREADABLE_CIRCLE("HEAD:circle/circle.yaml") {
            @Override
            void to(Path file) throws IOException {
                Files.delete(file);
                Files.writeString(file, "no object");
            }
        };

        private final String what;

        Damage(String what) {
            this.what = what;
        }

        void to(Path file) throws IOException {
            Files.move(file, file.resolveSibling("away"));
        }
    }

    private void damage(Damage damage) throws Exception {
        String object = damage.what.startsWith(".") ? "" : git("rev-parse", damage.what);
        damage.to(top.resolve(
                object.isEmpty() ? damage.what : ".git/objects/" + object.substring(0, 2) + "/" + object.substring(2)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsClaimedOfADamagedRepository(Damage damage) throws Exception {
        damage(damage);
        assertThatThrownBy(() -> Revision.read(folder, "HEAD")).isInstanceOfSatisfying(GitFailure.class, e -> {
            assertThat(e.kind()).isIn(Kind.BROKEN, Kind.INCOMPLETE);
            assertThat(e.folder()).isEqualTo(folder.toString());
        });
        try {
            assertThat(History.of(folder, List.of("circle.yaml")).versions()).isEqualTo(2);
        } catch (GitFailure e) {
            assertThat(e.kind()).isIn(Kind.BROKEN, Kind.INCOMPLETE);
            assertThat(e.said()).isNotBlank();
        }
    }

    @Test
    void aDamagedRepositoryIsNotTakenForTheOneAround() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner/.git")).getParent();
        assertThatThrownBy(() -> History.of(inner, List.of("circle.yaml")))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.BROKEN));
    }

    @Test
    void outsideAnyRepositoryIsTheOnlyPlaceThatIsInNone() throws Exception {
        assertThatThrownBy(() -> Revision.read(temp, "HEAD"))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.NO_REPOSITORY));
    }

    @ParameterizedTest
    @CsvSource({
        "^HEAD, RANGE",
        "HEAD~1..HEAD, RANGE",
        "HEAD...HEAD~1, RANGE",
        "HEAD..nobody, RANGE",
        "HEAD^@, RANGE",
        "HEAD^!, RANGE",
        "HEAD^{tree}, NO_COMMIT",
        "HEAD:, NO_COMMIT",
        "HEAD:circle, NO_COMMIT",
        "HEAD:circle/circle.yaml, NO_COMMIT",
        ":circle/circle.yaml, NO_COMMIT",
        "tree, NO_COMMIT",
        "both, AMBIGUOUS",
        "nobody, NO_REVISION",
        "HEAD~7, NO_REVISION",
        "HEAD:nothing, NO_REVISION",
        "'', NO_REVISION",
        "--all, NO_REVISION",
        "-h, NO_REVISION",
        "HEAD HEAD, NO_REVISION",
        "@{-1}, NO_REVISION",
        "0123456789012345678901234567890123456789, NO_REVISION",
        "../circle, NO_REVISION",
    })
    void whatIsNoRevisionIsToldAsWhatItIs(String name, Kind kind) {
        assertThatThrownBy(() -> Revision.read(folder, name))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "HEAD, Two",
        "@, Two",
        "HEAD^0, Two",
        "noted, Two",
        "refs/heads/both, Two",
        "refs/tags/both, One",
        "HEAD~1, One",
        ":/One, One",
        "HEAD^{/One}, One",
    })
    void whatNamesACommitIsReadAsItWas(String name, String circle) throws IOException {
        assertThat(Revision.read(folder, name).read("circle.yaml", 100))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("name: " + circle + "\n");
    }

    @Test
    void aCloneThatHasOnlyTheEndOfTheHistorySaysSo() throws Exception {
        Files.writeString(top.resolve(".git/shallow"), git("rev-parse", "HEAD") + "\n");
        assertThat(History.of(folder, List.of("circle.yaml")).isShallow()).isTrue();
        assertThatThrownBy(() -> Revision.read(folder, "HEAD~1"))
                .isInstanceOfSatisfying(
                        GitFailure.class, e -> assertThat(e.kind()).isEqualTo(Kind.SHALLOW));
    }
}
