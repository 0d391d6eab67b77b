package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a year of a new circle, through the command line and its forms only: no text editor is ever opened. */
class CycleTest {
    @TempDir
    private Path temp;

    private Path circle;

    @Test
    void fromANewCircleToWhatChangedInItsSecondQuarter() throws IOException {
        circle = temp;
        kring(
                "--lang",
                "en",
                "new",
                "circle",
                "circle",
                "--name",
                "The Mill",
                "--facilitator",
                "Hedda",
                "--intention",
                "We keep each other's business healthy.");
        circle = temp.resolve("circle");
        people();
        rating();
        firstQuarter();
        secondQuarter();
        Run check = kring("check");
        assertThat(check.err()).as(check.out()).isEqualTo("No problems found.\n");
        assertThat(kring("--today", "2026-02-10", "diff", "--format", "json").out())
                .contains("\"kind\": \"advanced\"", "\"kind\": \"kept\"", "\"kind\": \"absent\"");
    }

    /** Two founders from a list, of whom one tells more, and a candidate on a blank form. */
    private void people() throws IOException {
        Path list = temp.resolve("list.csv");
        Files.writeString(list, "Name;Company\nAnna Baker;Bakery\nWil Washer;Laundry\n");
        kring("import", list.toString(), "--members", "--founder");
        kring("form", "--intake", "anna-baker");
        fill(
                "forms/intake-anna-baker",
                paper -> paper.fill("plans", "+1", "This is what I want to reach", "Burn less gas")
                        .fill("plans", "+1", "Agenda", "business")
                        .fill("plans", "+1", "Term", "one year")
                        .fill("measures", "+1", "Unit", "m³")
                        .fill("measures", "+1", "From", 42000)
                        .fill("measures", "+1", "To", 21000));
        kring("form", "--intake");
        fill(
                "forms/intake",
                paper -> paper.fill("person", "person", "Name", "Jan Jobs")
                        .fill("person", "person", "Organisation", "Jobs and Sons"));
    }

    private void rating() {
        kring("form", "--rating", "jan-jobs", "--rater", "Hedda");
        fill("forms/rating-jan-jobs-hedda", paper -> paper.fill("scores", "trust", "Score (1–5)", 3));
        assertThat(kring("screen", "jan-jobs", "--format", "json").out()).contains("\"Hedda\": 3");
    }

    private void firstQuarter() {
        kring("new", "quarter", "2025-Q4", "--date", "2025-11-20");
        kring("form", "2025-Q4");
        fill(
                "2025-Q4/forms/anna-baker",
                paper -> paper.fill("ambitions", "burn-less-gas", "Value now", 36000)
                        .fill("promises", "+1", "Promise", "Ask for a quote")
                        .fill("promises", "+1", "For which ambition", "Burn less gas"));
        kring("pack", "2025-Q4");
        kring("--today", "2025-11-21", "close", "2025-Q4");
    }

    private void secondQuarter() {
        kring("--today", "2025-12-01", "new", "quarter", "2026-Q1", "--date", "2026-02-12", "--carry");
        assertThat(kring("--today", "2025-12-01", "diff").out()).contains("Nothing has changed");
        kring("form", "2026-Q1");
        fill(
                "2026-Q1/forms/anna-baker",
                paper -> paper.fill("ambitions", "burn-less-gas", "Value now", 30000)
                        .fill("promised", "ask-for-a-quote", "What came of it", "kept"));
    }

    private void fill(String form, UnaryOperator<PaperForm> how) {
        Path file = circle.resolve("reports/" + form + ".xlsx");
        how.apply(PaperForm.open(file)).save();
        kring("import", file.toString());
    }

    private Run kring(String... words) {
        Run run = Run.in(circle, words);
        assertThat(run.status()).as(String.join(" ", words) + "\n" + run.err()).isZero();
        return run;
    }
}
