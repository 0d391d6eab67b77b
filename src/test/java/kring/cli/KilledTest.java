package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, really killed in the middle of their writing. */
class KilledTest {
    @TempDir
    private Path temp;

    /** Before there is a journal nothing has happened, and from then on everything has. */
    @ParameterizedTest
    @CsvSource({"aside, 1", "aside, 8", "aside, 15", "journal, 1", "journal, 5", "journal, 9"})
    void theQuarterIsBegunOrNotAtAll(String sign, int step) throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Path whole = Run.sample("lindermark", Files.createDirectory(temp.resolve("whole")));
        Set<String> old = files(circle);
        assertThat(Run.in(whole, "new", "quarter", "2026-Q1").status()).isZero();
        Set<String> begun = files(whole);
        assertThat(begun).hasSizeGreaterThan(old.size() + 8);
        boolean decided = sign.equals("journal");

        Process run = HaltedRun.start(circle, ".kring/" + sign, step, "new", "quarter", "2026-Q1");
        assertThat(run.destroyForcibly().waitFor()).isNotZero();

        assertThat(circle.resolve(".kring/aside")).exists();
        assertThat(Files.exists(circle.resolve(".kring/journal"))).isEqualTo(decided);
        assertThat(files(circle)).isNotEqualTo(begun);
        assertThat(Run.in(circle, "match").status()).isZero();
        assertThat(files(circle)).isEqualTo(decided ? begun : old);
        assertThat(circle.resolve(".kring/aside")).doesNotExist();
        assertThat(circle.resolve(".kring/journal")).doesNotExist();
    }

    /** An evening that was written down is there whole or not at all, by its form and at the terminal. */
    @ParameterizedTest
    @CsvSource({"import, aside, 1", "import, journal, 1", "import, journal, 4", "record, aside, 4", "record, journal, 2"
    })
    void theEveningIsWrittenOrNotAtAll(String command, String sign, int step) throws Exception {
        Path form = temp.resolve("form.xlsx");
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "--today", "2025-11-21", "form", "--meeting", "-o", form.toString())
                        .status())
                .isZero();
        PaperForm paper = PaperForm.open(form);
        Path typed = temp.resolve("typed");
        Files.write(typed, new GeneratedEvening(paper, new Random(1)).lines());
        paper.save();
        Map<String, String> old = texts(circle);
        Path whole = Run.copy(circle, temp.resolve("whole"));
        assertThat(Run.in(whole, "--today", "2025-11-21", "import", form.toString())
                        .status())
                .isZero();
        String[] words = command.equals("record")
                ? new String[] {"--today", "2025-11-21", "record"}
                : new String[] {"--today", "2025-11-21", "import", form.toString()};

        Process run =
                HaltedRun.typing(ProcessBuilder.Redirect.from(typed.toFile()), circle, ".kring/" + sign, step, words);
        assertThat(run.destroyForcibly().waitFor()).isNotZero();

        assertThat(Run.in(circle, "match").status()).isZero();
        assertThat(texts(circle))
                .isEqualTo(sign.equals("journal") ? texts(whole) : old)
                .isNotEmpty();
    }

    private static Map<String, String> texts(Path circle) {
        Map<String, String> texts = new TreeMap<>();
        Run.files(circle.resolve("quarters"))
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    private static Set<String> files(Path circle) {
        Set<String> files = new TreeSet<>(Run.files(circle).keySet());
        files.removeIf(path -> path.startsWith(".kring/"));
        return files;
    }
}
