package kring.ventures.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.TreeMap;
import kring.folder.Scene;
import kring.language.Language;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.excel.ExcelRenderer;
import kring.report.markdown.MarkdownRenderer;
import kring.ventures.VenturesView;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the paper on a cooperative says where its numbers alone would mislead. */
class CooperativePaperTest {
    private static final String PEOPLE = "== members/a.yaml\n{name: Ann Smit, status: member}\n"
            + "== members/z.yaml\n{name: Zoe Prins, status: candidate}\n";

    private static VentureReport report(String members, String terms) {
        VenturesView view = VenturesView.of(
                Scene.of(PEOPLE + "== ventures/v.yaml\n{name: V, stage: design, members: {" + members
                                + "}, cooperative: {" + terms + "}}\n")
                        .snapshot(),
                LocalDate.of(2025, 11, 20),
                new TreeMap<>(),
                Audience.CIRCLE);
        return new VentureReport(
                new Letterhead(new Phrases(Language.NL), "Kring", ""),
                view,
                view.detail("v").orElseThrow());
    }

    private static String paper(String members, String terms) {
        return new MarkdownRenderer().render(report(members, terms).compose());
    }

    private static String sheet(String members, String terms) throws IOException {
        byte[] workbook = new ExcelRenderer().render(report(members, terms).workbook());
        try (XSSFExcelExtractor text = new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(workbook)))) {
            return text.getText();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what is expected  | counted | worse off
            one batch a month   | false   | true
            '50'                | true    | true
            '500'               | true    | false
            """)
    void whatIsExpectedInWordsIsNeverSilentlyNothing(String expected, boolean counted, boolean worse) {
        String page = paper(
                "a: {returns: [{kind: economic, expected: %s}]}".formatted(expected), "stakes: {a: 1000}, years: 4");
        assertThat(page.contains("Ann Smit betaalt meer dan")).isEqualTo(worse);
        assertThat(page.contains("is niet meegeteld: bij Ann Smit.")).isEqualTo(!counted);
        assertThat(page.contains("Alleen bedragen tellen hier mee")).isEqualTo(!counted);
        assertThat(page.contains("geen bedrag")).isEqualTo(!counted);
    }

    @Test
    void whoStandsBelowZeroOnLeavingPays() {
        assertThat(paper("a: {}", "stakes: {a: 100}, exit: 150"))
                .contains("legt € 50 bij"
                        .replace(' ', '\u00a0')
                        .replace("legt\u00a0", "legt ")
                        .replace("\u00a0bij", " bij"))
                .doesNotContain("-50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stake", "use"})
    void ofWhatIsNotWrittenDownNothingIsTold(String rule) {
        String page = paper("a: {}", "votes: %s, surplus: %s".formatted(rule, rule));
        assertThat(page)
                .contains("Over de stemmen valt nog niets te zeggen", "verdeling van een overschot valt nog niets")
                .doesNotContain("| Stemmen", "| Van het overschot");
        assertThat(paper("a: {}", "votes: %s, surplus: %s, stakes: {a: 5}, use: {a: 5}".formatted(rule, rule)))
                .contains("Stemmen |", "Van het overschot |")
                .doesNotContain("niets te zeggen");
    }

    @ParameterizedTest
    @CsvSource({"stakes", "use", "guarantees"})
    void whoDoesNotTakePartIsNamedWhereTheyCount(String part) {
        assertThat(paper("a: {}", part + ": {a: 1, z: 1}")).contains("doet nu niet mee in de kring: Zoe Prins.");
        assertThat(paper("a: {}", part + ": {a: 1}")).doesNotContain("doet nu niet mee in de kring");
    }

    @Test
    void theSheetSaysItsRulesAndWhatMayBeChanged() throws IOException {
        assertThat(sheet("a: {}", "stakes: {a: 1000}, surplus: use, years: 4, liability: full, reserve: 0.2"))
                .contains(
                        "Verander wat bij Hoeveel",
                        "Overschot: verdeeld naar gebruik.",
                        "Aansprakelijkheid: volledig.",
                        "Slechter af",
                        "Ann Smit betaalt meer dan",
                        "Krijgt van een overschot",
                        "Vraag het na bij een notaris");
    }
}
