package kring.cli.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kring.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the history of somebody who is forgotten: never that there is none, where git cannot tell. */
class ForgottenHistoryTest {
    @TempDir
    private Path temp;

    private String forgotten(List<List<String>> before) throws Exception {
        Path circle = Run.sample("lindermark", temp);
        for (List<String> words : before) {
            assertThat(new ProcessBuilder(words)
                            .directory(circle.toFile())
                            .start()
                            .waitFor())
                    .as(String.join(" ", words))
                    .isZero();
        }
        Run run = Run.in(circle, "--lang", "en", "member", "forget", "baker", "--yes");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(Files.exists(circle.resolve("members/baker.yaml"))).isFalse();
        return run.out();
    }

    private static final List<String> INIT = List.of("git", "init", "-q", "-b", "main");
    private static final List<String> ADD = List.of("git", "add", "-A");
    private static final List<String> COMMIT =
            List.of("git", "-c", "user.name=T", "-c", "user.email=t@t.example", "commit", "-qm", "one");

    @Test
    void outsideGitThereIsNone() throws Exception {
        assertThat(forgotten(List.of())).contains("This folder is not in git.");
    }

    @Test
    void whatGitHasIsCounted() throws Exception {
        assertThat(forgotten(List.of(INIT, ADD, COMMIT)))
                .contains("1 earlier version of the folder")
                .doesNotContain("shallow");
    }

    @Test
    void aDamagedRepositoryTellsNothing() throws Exception {
        assertThat(forgotten(List.of(INIT, ADD, COMMIT, List.of("rm", ".git/HEAD"))))
                .contains("cannot be told: git says: fatal: not a git repository")
                .doesNotContain("not in git", "kept nothing");
    }

    @Test
    void aShallowCloneIsNotTheWholeHistory() throws Exception {
        List<String> shallow = List.of("sh", "-c", "git rev-parse HEAD > .git/shallow");
        assertThat(forgotten(List.of(INIT, ADD, COMMIT, shallow))).contains("git fetch --unshallow");
    }
}
