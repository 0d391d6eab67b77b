package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
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
    void theFirstCircleOfTheReadmeIsSoundAndGivesItsPapers() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        Path circle = temp.resolve("kring-voorbeeld");
        Matcher commands = Pattern.compile("(?m)^kring (.*new .*)$").matcher(readme);
        int count = 0;
        while (commands.find()) {
            Run run = Run.in(count++ == 0 ? temp : circle, words(commands.group(1)));
            assertThat(run.status()).as(run.err()).isZero();
        }
        assertThat(count).isEqualTo(3);
        Matcher ambition = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(ambition.find()).isTrue();
        Path anna = circle.resolve("members/anna.yaml");
        String file = Files.readString(anna).replace("ambitions:\n", "ambitions:\n" + ambition.group(1));
        Files.writeString(anna, file);
        assertThat(Run.in(circle, "check").status()).isZero();
        assertThat(Run.in(circle, "form", "2025-Q4").status()).isZero();
        PaperForm.open(circle.resolve("reports/2025-Q4/forms/anna.xlsx"))
                .fill("ambitions", "gas-free-ovens", "Waarde nu", 36000)
                .save();
        assertThat(Run.in(circle, "import", "reports/2025-Q4/forms/anna.xlsx").status())
                .isZero();
        assertThat(Run.in(circle, "pack").status()).isZero();
        assertThat(Run.files(circle.resolve("reports/2025-Q4"))).containsKeys("voortgang.docx", "members/anna.docx");
        assertThat(Run.in(circle, "--today", "2025-11-21", "close", "2025-Q4").status())
                .isZero();
        assertThat(Run.in(circle, "diff").status()).isZero();
    }

    /** The words of a command, as a shell parts them. */
    private static String[] words(String command) {
        return Pattern.compile("\"([^\"]*)\"|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toArray(String[]::new);
    }

    @Test
    void theReadmeNamesEveryCommandThatThereIsAndNoOther() throws IOException {
        Set<String> named = Pattern.compile("`kring ([a-z]+)")
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(new TreeSet<>(Tree.kring().subcommands().keySet()));
    }
}
