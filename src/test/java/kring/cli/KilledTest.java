package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real processes, really killed in the middle of their writing. */
class KilledTest {
    @TempDir
    private Path temp;

    /** What the runs that are killed would come to, and what they are told of an evening. */
    @TempDir
    private static Path shared;

    private static Set<String> begun;
    private static Path form;
    private static Path typed;
    private static Map<String, String> written;

    @BeforeAll
    static void runsThatAreNotKilled() throws IOException {
        Path quarter = Run.sample("lindermark", Files.createDirectory(shared.resolve("quarter")));
        assertThat(Run.in(quarter, "new", "quarter", "2026-Q1").status()).isZero();
        begun = files(quarter);

        Path evening = Run.sample("lindermark", Files.createDirectory(shared.resolve("evening")));
        form = shared.resolve("form.xlsx");
        typed = shared.resolve("typed");
        assertThat(Run.in(evening, "--today", "2025-11-21", "form", "--meeting", "-o", form.toString())
                        .status())
                .isZero();
        PaperForm paper = PaperForm.open(form);
        Files.write(typed, new GeneratedEvening(paper, new Random(1)).lines());
        paper.save();
        assertThat(Run.in(evening, "--today", "2025-11-21", "import", form.toString())
                        .status())
                .isZero();
        written = texts(evening);
    }

    /** Before there is a journal nothing has happened, and from then on everything has. */
    @ParameterizedTest
    @CsvSource({"aside, 1", "aside, 8", "aside, 15", "journal, 1", "journal, 5", "journal, 9"})
    void theQuarterIsBegunOrNotAtAll(String sign, int step) throws Exception {
        Path circle = Run.sample("lindermark", temp);
        Set<String> old = files(circle);
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
        Path circle = Run.sample("lindermark", temp);
        Map<String, String> old = texts(circle);
        String[] words = command.equals("record")
                ? new String[] {"--today", "2025-11-21", "record"}
                : new String[] {"--today", "2025-11-21", "import", form.toString()};

        Process run =
                HaltedRun.typing(ProcessBuilder.Redirect.from(typed.toFile()), circle, ".kring/" + sign, step, words);
        assertThat(run.destroyForcibly().waitFor()).isNotZero();

        assertThat(Run.in(circle, "match").status()).isZero();
        assertThat(texts(circle))
                .isEqualTo(sign.equals("journal") ? written : old)
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
