package kring.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.language.Language;
import kring.report.RandomReport;
import kring.report.SampleReport;
import kring.report.document.Callout;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlRendererTest {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");
    private static final Set<String> VOID = Set.of("meta", "br", "col");

    @Test
    void a_page_says_its_language_and_loads_nothing() {
        assertThat(new HtmlRenderer().render(SampleReport.report()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
                .contains(
                        "<title>Voortgang 2025-Q4</title>",
                        "content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;\"",
                        "<h1>Voortgang 2025-Q4</h1>",
                        "<h3>Uitwisseling</h3>",
                        "<th scope=\"row\" class=\"text\">Bakker</th>",
                        "<span class=\"forward\">▲ vooruit</span>",
                        "<time datetime=\"2026-02-12\">12-02-2026</time>",
                        "<desc id=\"confidence-description\">Lijnen per lid")
                .doesNotContain("<script", "http:", "https:", "url(", "@import", "src=", "href=");
    }

    @Test
    void data_cannot_become_markup() {
        String evil = "<script>alert('x')</script>\"&\033";
        Report report = new Report(
                Language.EN,
                evil,
                evil,
                evil,
                List.of(new Section(
                        evil,
                        new Callout(Tone.GOOD, evil, Text.strong(evil)),
                        new Table(
                                "t",
                                List.of(new Column(evil, Column.Kind.TEXT, 5)),
                                List.of(List.of(Cell.words(evil)))))));
        assertThat(new HtmlRenderer().render(report))
                .doesNotContain("<script", "alert('x')", "\033")
                .contains("<h1>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;␛</h1>");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_element_of_any_page_is_closed(long seed) {
        String page = new HtmlRenderer().render(new RandomReport(seed).report());
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                assertThat(open.pop()).isEqualTo(tag.group(2));
            } else if (!VOID.contains(tag.group(2))) {
                open.push(tag.group(2));
            }
        }
        assertThat(open).isEmpty();
        assertThat(page).doesNotContain("NaN", "Infinity");
    }
}
