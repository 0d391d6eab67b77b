package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** METHOD, A year in review: over which quarters it goes, and to whom. */
class ReviewTest {
    @TempDir
    private Path circle;

    /** Three years of meetings, of which one quarter has none; the last is still to come. */
    @BeforeEach
    void meetings() throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator: {name: Hedda}\n");
        write("members/baker.yaml", "name: Jan\nstatus: founder\n");
        for (int year = 2023; year <= 2025; year++) {
            for (int number = 1; number <= 4; number++) {
                if (year != 2025 || number != 3) {
                    String quarter = year + "-Q" + number;
                    write("quarters/" + quarter + "/meeting.yaml", "date: %d-%02d-10\n".formatted(year, number * 3));
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today    | words            | from    | to
            2026-02-01 | ''               | 2024-Q4 | 2025-Q4
            2025-12-09 | ''               | 2024-Q3 | 2025-Q2
            2023-05-01 | ''               | 2023-Q1 | 2023-Q1
            2026-02-01 | 2025             | 2025-Q1 | 2025-Q4
            2025-12-09 | 2025             | 2025-Q1 | 2025-Q4
            2026-02-01 | 2024-Q2          | 2024-Q2 | 2025-Q4
            2025-12-09 | 2024-q2          | 2024-Q2 | 2025-Q2
            2026-02-01 | 2024-Q2 2025-Q1  | 2024-Q2 | 2025-Q1
            2026-02-01 | 2023 2025        | 2023-Q1 | 2025-Q4
            2026-02-01 | 2024 2025-Q1     | 2024-Q1 | 2025-Q1
            2026-02-01 | 2024-Q4 2025     | 2024-Q4 | 2025-Q4
            2025-12-09 | 2025-Q4 2025-Q4  | 2025-Q4 | 2025-Q4
            2025-05-01 | 2025-Q1          | 2025-Q1 | 2025-Q1
            """)
    void itGoesOverTheQuartersThatAreNamed(String today, String words, String from, String to) {
        String[] all =
                ("--today " + today + " review --format json " + words).strip().split(" ");
        Run run = Run.in(circle, all);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("\"from\": \"" + from + "\",\n  \"to\": \"" + to + "\"");
    }

    @ParameterizedTest
    @CsvSource({"2022", "2025-Q3", "2026", "2025-Q1 2025-Q3"})
    void nothingIsToldOfWhatNobodyWroteDown(String words) {
        Run run = Run.in(circle, ("review " + words).split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("nothing is written down for");
    }

    @ParameterizedTest
    @CsvSource({"text", "markdown", "html", "docx", "xlsx"})
    void threeYearsAreToldLikeOne(String format) {
        Path file = circle.resolve("three-years.bin");
        Run run = Run.in(circle, "review", "2023", "2025", "--format", format, "-o", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void aYearIsCalledByItsNumberAndAnyOtherTimeByItsQuarters() {
        assertThat(Run.in(circle, "review", "2024").out()).contains("Kring · 2024\n");
        assertThat(Run.in(circle, "review", "2023", "2025").out()).contains("Kring · 2023 to 2025\n");
        assertThat(Run.in(circle, "review", "2024-Q2", "2025-Q1").out()).contains("Kring · Q2 2024 to Q1 2025\n");
        assertThat(Run.in(circle, "review", "2024-Q2", "2024-Q2").out()).contains("Kring · Q2 2024\n");
    }

    /** A year stands for its quarters, also while one of them is still to come: then the paper says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # today    | words           | said
            2025-12-09 | 2025            | The meeting of Q4 2025 is still to come
            2025-05-01 | 2025            | The meetings from Q2 2025 on are still to come
            2025-12-09 | 2025-Q4 2025-Q4 | The meeting of Q4 2025 is still to come
            2025-12-10 | 2025            | ''
            2025-12-09 | 2024            | ''
            2025-12-09 | 2024-Q2         | ''
            """)
    void whatIsStillToComeIsToldOnPaper(String today, String words, String said) {
        for (String audience : List.of("circle", "baker")) {
            Run run = Run.in(
                    circle,
                    ("--today " + today + " review " + words + " --format markdown --for " + audience).split(" "));
            assertThat(run.status()).isZero();
            assertThat(run.out().contains("still to come")).isEqualTo(!said.isEmpty());
            assertThat(run.out()).contains(said);
        }
    }

    /** Nobody looks back on a time by beginning it now. */
    @ParameterizedTest
    @CsvSource({"2022, 2023-Q1", "2025-Q3, 2025-Q4", "2026, 2025-Q4", "2026-Q1, 2025-Q4", "2025-Q1 2025-Q3, 2025-Q4"})
    void whatIsNamedInsteadIsThere(String words, String near) {
        Run run = Run.in(circle, ("review " + words).split(" "));
        assertThat(run.err())
                .contains("What there is runs from 2023-Q1 to 2025-Q4. Choose from that, such as " + near)
                .doesNotContain("kring new");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024            | 2024 in short                 | together in 2024 that
            2023 2025       | 2023 to 2025 in short         | together from 2023 to 2025 that
            2024-Q2 2025-Q1 | Q2 2024 to Q1 2025 in short   | together from Q2 2024 to Q1 2025 that
            2024-Q3 2024-Q3 | Q3 2024 in short              | together in Q3 2024 that
            """)
    void theTimeIsCalledByItsNameWhereverItIsNamed(String words, String heading, String question) {
        Run run = Run.in(circle, ("review --format markdown " + words).split(" "));
        assertThat(run.out()).contains(heading).contains(question).doesNotContain("this year");
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
