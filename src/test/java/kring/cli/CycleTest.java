package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Half a year of a new circle, through the command line only. */
class CycleTest {
    @TempDir
    private Path temp;

    @Test
    void fromANewCircleToWhatChangedInItsSecondQuarter() throws IOException {
        kring(temp, "--lang", "en", "new", "circle", "circle", "--name", "The Mill", "--facilitator", "Hedda");
        Path circle = temp.resolve("circle");
        kring(circle, "new", "member", "anna", "--name", "Anna", "--organisation", "Bakery", "--founder");
        kring(circle, "new", "member", "wil", "--name", "Wil", "--organisation", "Laundry", "--founder");
        kring(circle, "new", "candidate", "jan", "--name", "Jan", "--organisation", "Jobs");
        replace(circle, "circle.yaml", "intention: …", "intention: We keep each other's business healthy.");
        replace(circle, "members/anna.yaml", "ambitions:\n", """
                ambitions:
                  - id: gas
                    agenda: business
                    horizon: year
                    text: Burn half as much gas.
                    measure: {unit: m³, baseline: 42000, target: 21000}
                """);
        replace(circle, "screenings/jan.yaml", "      trust:\n", "      trust: 3\n");
        kring(circle, "new", "quarter", "2025-Q4", "--date", "2025-11-20");
        kring(circle, "form", "2025-Q4");
        Path forms = circle.resolve("reports/2025-Q4/forms");
        PaperForm.open(forms.resolve("anna.xlsx"))
                .fill("ambitions", "gas", "Value now", 36000)
                .fill("promises", "+1", "Promise", "Ask for a quote")
                .fill("promises", "+1", "For which ambition", "Burn half as much gas.")
                .save();
        kring(circle, "--today", "2025-11-18", "import", forms + "/anna.xlsx", forms + "/wil.xlsx");
        kring(circle, "pack");
        kring(circle, "--today", "2025-11-21", "close", "2025-Q4");
        kring(circle, "--today", "2025-12-01", "new", "quarter", "2026-Q1", "--date", "2026-02-12", "--carry");
        assertThat(kring(circle, "--today", "2025-12-01", "diff").out()).contains("Nothing has changed");
        kring(circle, "form", "2026-Q1");
        Path next = circle.resolve("reports/2026-Q1/forms/anna.xlsx");
        PaperForm.open(next)
                .fill("ambitions", "gas", "Value now", 30000)
                .fill("promised", "ask-for-a-quote", "What came of it", "kept")
                .save();
        kring(circle, "--today", "2026-02-10", "import", next.toString());
        assertThat(kring(circle, "check").err()).isEqualTo("No problems found.\n");
        assertThat(kring(circle, "--today", "2026-02-10", "diff", "--format", "json")
                        .out())
                .contains("\"kind\": \"advanced\"", "\"kind\": \"kept\"", "\"kind\": \"absent\"");
    }

    private static Run kring(Path folder, String... words) {
        Run run = Run.in(folder, words);
        assertThat(run.status()).as(String.join(" ", words) + "\n" + run.err()).isZero();
        return run;
    }

    private static void replace(Path circle, String file, String from, String to) throws IOException {
        Path path = circle.resolve(file);
        assertThat(Files.readString(path)).contains(from);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
