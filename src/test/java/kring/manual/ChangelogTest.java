package kring.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One version, wherever it is named, and in the changelog what it brought. */
class ChangelogTest {
    private static final String VERSION = "([0-9]+\\.[0-9]+\\.[0-9]+)";

    @Test
    void theVersionOfTheBuildIsTheFirstInBothChangelogsAndTheOneInTheReadme() throws IOException {
        String version = all("pom.xml", "(?m)^  <version>(.*)</version>").get(0);
        assertThat(version).matches(VERSION);
        assertThat(all("src/docs/changelog.md", "(?m)^## " + VERSION + " \\(\\d{4}-\\d\\d-\\d\\d\\)$"))
                .first()
                .isEqualTo(version);
        assertThat(all("src/deb/changelog", "(?m)^kring \\(" + VERSION + "\\)"))
                .first()
                .isEqualTo(version);
        assertThat(all("README.md", "kring[-_]" + VERSION))
                .hasSizeGreaterThan(4)
                .containsOnly(version);
    }

    @Test
    void bothChangelogsHaveTheSameVersions() throws IOException {
        assertThat(all("src/docs/changelog.md", "(?m)^## " + VERSION))
                .hasSizeGreaterThan(1)
                .doesNotHaveDuplicates()
                .isEqualTo(all("src/deb/changelog", "(?m)^kring \\(" + VERSION + "\\)"));
    }

    private static List<String> all(String file, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
