package kring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing lies at the top of the project but what was agreed: a compiler that was killed leaves its notes there. */
class TopLevelTest {
    @Test
    void nothingElseIsKeptAtTheTop() throws Exception {
        assumeThat(Path.of(".git")).exists();
        Process git = new ProcessBuilder("git", "ls-files").start();
        String kept = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeThat(git.waitFor()).as("git reads this folder").isZero();
        Stream<String> top = kept.lines()
                .filter(file -> Files.exists(Path.of(file)))
                .map(file -> file.replaceFirst("/.*", ""))
                .filter(name -> !name.startsWith("."))
                .distinct();

        assertThat(top).containsExactlyInAnyOrder("LICENSE", "README.md", "man", "pom.xml", "samples", "src");
    }
}
