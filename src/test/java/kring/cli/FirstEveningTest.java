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
import org.junit.jupiter.params.provider.ValueSource;

/** The evening of a circle that has just begun, of which nothing is recorded: every step of it runs, and tells the next. */
class FirstEveningTest {
    @TempDir
    private Path temp;

    private Path circle;

    @BeforeEach
    void aCircleMadeByCommandsOnly() {
        circle = temp;
        kring("--lang nl new circle kring --facilitator Hedda --email hedda@example.org");
        circle = temp.resolve("kring");
        kring("new member anna --name Anna --founder");
        kring("new quarter 2026-Q4 --date 2026-11-30");
    }

    private String kring(String words) {
        Run run = Run.in(circle, ("--today 2026-11-30 " + words).split(" "));
        assertThat(run.status()).as(words + "\n" + run.err()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "letters checkin 2026-Q4",
                "letters invitation 2026-Q4",
                "letters minutes 2026-Q4",
                "minutes",
                "minutes --for anna --format json",
                "minutes -o verslag.docx",
                "minutes -o verslag.xlsx",
                "minutes -o verslag.html",
                "minutes -o verslag.md",
                "form --meeting",
                "pack",
                "remind --again --eml drafts --to-members --forms",
                "handover",
                "close 2026-Q4"
            })
    void everyStepRuns(String step) {
        kring(step);
    }

    @Test
    void lettersAreFromWhoLeadsTheCircle() {
        kring("letters minutes 2026-Q4");
        assertThat(DraftFile.of(circle.resolve("reports/2026-Q4/letters/2026-Q4-kring-minutes-anna.eml"))
                        .head())
                .contains("From: \"Hedda\" <hedda@example.org>");
    }

    /** From one close to the next, a year long, by nothing but what each offers. */
    @Test
    void whatCloseOffersLeadsFromQuarterToQuarter() throws IOException {
        String closing = "2026-Q4";
        for (String next : List.of("2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4")) {
            String offered = kring("close " + closing).strip().replaceFirst("(?s).*: kring ", "");
            assertThat(offered).startsWith("new quarter " + next + " --date 2027-");
            kring(offered);
            closing = next;
        }
        assertThat(Files.list(circle.resolve("quarters"))).hasSize(5);
        assertThat(Run.in(circle, "check").status()).isZero();
    }
}
