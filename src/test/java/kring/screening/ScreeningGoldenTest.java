package kring.screening;

import kring.Golden;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.report.markdown.MarkdownRenderer;
import kring.screening.paper.IntakeReport;
import kring.screening.paper.ScreeningReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reports of the samples as they are meant to read. */
class ScreeningGoldenTest {
    @ParameterizedTest
    @CsvSource({"LINDERMARK,NL", "LINDERMARK,EN", "MEREWAARD,NL", "MEREWAARD,EN"})
    void everybodyForTheFacilitator(Samples sample, Language language) {
        Letterhead letterhead = letterhead(sample, language);
        Report report = new ScreeningReport(
                        letterhead, IntentionsView.of(sample.snapshot(), sample.today()), sample.today())
                .everybody();
        compare(report, "screen-" + sample.id() + "-" + language.code());
    }

    @ParameterizedTest
    @CsvSource({"LINDERMARK,NL,machine-dealer", "MEREWAARD,EN,roofer"})
    void whatAPersonMayRead(Samples sample, Language language, String member) {
        Report report =
                new IntakeReport(letterhead(sample, language), IntakeView.of(sample.snapshot(), member)).compose();
        compare(report, "screen-" + sample.id() + "-" + member + "-" + language.code());
    }

    private static Letterhead letterhead(Samples sample, Language language) {
        return new Letterhead(new Phrases(language), sample.snapshot().circle().name(), "…");
    }

    private static void compare(Report report, String name) {
        Golden.assertSame(name + ".md", new MarkdownRenderer().render(report));
    }
}
