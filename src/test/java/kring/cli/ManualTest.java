package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kring.manual.Manual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual and the README tell of the program as it is. */
class ManualTest {
    private static final Path MAN = Path.of("man");

    @TempDir
    private Path temp;

    /** The pages in {@code man/} are what the commands say; {@code -Dgolden.update=true} writes them anew. */
    @Test
    void theManualSaysWhatTheCommandsSay() throws IOException {
        Map<String, String> pages = Manual.files();
        if (Boolean.getBoolean("golden.update")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.createDirectories(MAN.resolve(page.getKey()).getParent());
                Files.writeString(MAN.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(Run.files(MAN).keySet()).containsExactlyElementsOf(pages.keySet());
        for (Map.Entry<String, String> page : pages.entrySet()) {
            assertThat(Files.readString(MAN.resolve(page.getKey())))
                    .as("man/%s, to be written with mvn test -Dtest=ManualTest -Dgolden.update=true", page.getKey())
                    .isEqualTo(page.getValue());
        }
    }

    @Test
    void theReadmeNamesEveryCommandThatThereIsAndNoOther() throws IOException {
        Set<String> named = Pattern.compile("`kring ([a-z]+(?:-[a-z]+)*)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(new TreeSet<>(Tree.kring().subcommands().keySet()));
    }
}
