package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fine is left alone, and one mistake is one finding. */
class NoFindingsTest {
    private static final String QUARTER = "quarters/2025-Q4/";

    @TempDir
    private Path circle;

    @BeforeEach
    void twoMembers() throws IOException {
        write("circle.yaml", "kring: 1\nname: Kring\nlanguage: en\nfacilitator:\n  name: Hedda\n");
        write("members/baker.yaml", "name: Jan\nstatus: founder\n");
        write("members/laundry.yaml", "name: Wil\nstatus: founder\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindermark", "merewaard"})
    void theSamplesAreClean(String sample) {
        Run run = Run.in(Path.of("samples", sample).toAbsolutePath(), "--lang", "en", "--today", "2025-10-01", "check");

        assertThat(run).isEqualTo(new Run(0, "", "No problems found.\n"));
    }

    @Test
    void proseMayBeABareNumberOrTruth() throws IOException {
        write("members/baker.yaml", "name: 007\nstatus: founder\nphone: 0612345678\nsector: true\nnotes: 1e3\n");

        isFine();
    }

    @Test
    void aDayMayBeAYearInWhateverWay() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: founder\njoined: 2024\nleft: \"2027\"\n");

        isFine();
    }

    @Test
    void aFieldWithNothingBehindItIsAsGoodAsLeftOut() throws IOException {
        write("members/baker.yaml", "name: Jan\nstatus: founder\ngets:\nconsent:\nemail: ~\n");
        write(QUARTER + "checkins/baker.yaml", "ambitions:\npromises: []\n");

        isFine();
    }

    @Test
    void whatABaselineHadMayStillBeNamed() throws IOException {
        write(
                "quarters/2025-Q3/baseline.yaml",
                "members:\n  baker:\n    brings:\n      - id: bread\n    promises:\n      - id: visit\n");
        write(QUARTER + "checkins/baker.yaml", "promised:\n  visit:\n    outcome: kept\n");
        write(
                QUARTER + "exchanges.yaml",
                "- id: x-1\n  from: baker\n  to: laundry\n  bring: bread\n  status: agreed\n");

        isFine();
    }

    @Test
    void aPromiseThatSlipsTwiceIsAnsweredTwice() throws IOException {
        write("quarters/2025-Q2/checkins/baker.yaml", "promises:\n  - id: visit\n");
        String slipped = "promised:\n  visit:\n    outcome: slipped\npromises:\n  - id: visit\n";
        write("quarters/2025-Q3/checkins/baker.yaml", slipped);
        write(QUARTER + "checkins/baker.yaml", slipped);

        isFine();
    }

    @Test
    void anExchangeMayGoForwardAndThenBeDeclined() throws IOException {
        String exchange = "- id: x-1\n  from: baker\n  to: laundry\n  status: ";
        write("quarters/2025-Q2/exchanges.yaml", exchange + "offered\n");
        write("quarters/2025-Q3/exchanges.yaml", exchange + "agreed\n");
        write(QUARTER + "exchanges.yaml", exchange + "declined\n");

        isFine();
    }

    @Test
    void nobodyBecomesUnknownByAFileThatCannotBeRead() throws IOException {
        write("members/baker.yaml", "name: [Jan\n");
        write(
                QUARTER + "checkins/baker.yaml",
                "ambitions:\n  solar:\n    confidence: 3\npromised:\n  visit:\n    outcome: kept\n");
        write(QUARTER + "meeting.yaml", "date: 2025-11-20\norder: [baker, laundry]\n");

        isOnly("syntax");
    }

    @Test
    void noPromiseBecomesUnknownByACheckinThatCannotBeRead() throws IOException {
        write("quarters/2025-Q3/checkins/baker.yaml", "promises: [\n");
        write(QUARTER + "checkins/baker.yaml", "promised:\n  visit:\n    outcome: kept\n");

        isOnly("syntax");
    }

    @Test
    void nobodyBecomesUnknownByAFolderThatIsALink() throws IOException {
        Path members = Files.move(circle.resolve("members"), circle.resolve(".elsewhere"));
        Files.createSymbolicLink(circle.resolve("members"), members);
        write(QUARTER + "checkins/baker.yaml", "asks:\n  - id: roof\n    to: laundry\n");

        isOnly("link");
    }

    @Test
    void hiddenFilesAndReportsAreNobodysBusiness() throws IOException {
        write(".kring/sent", "x");
        write(".DS_Store", "x");
        write("reports/2025-Q4/progress.docx", "x");
        write("templates/style.docx", "x");
        write("README.md", "x");
        write("members/.gitkeep", "");

        isFine();
    }

    private void isFine() {
        assertThat(check()).isEqualTo(new Run(0, "", "No problems found.\n"));
    }

    private void isOnly(String code) {
        assertThat(check().err()).isEqualTo("\n1 error.\n");
        assertThat(check().out()).contains("error " + code);
    }

    private Run check() {
        return Run.in(circle, "check");
    }

    private void write(String name, String text) throws IOException {
        Path file = circle.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
