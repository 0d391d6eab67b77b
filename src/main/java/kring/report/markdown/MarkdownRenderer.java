package kring.report.markdown;

import kring.report.document.Report;

/** Renders a report as GitHub-flavoured Markdown; the same report gives the same text, so that it can be compared. */
public final class MarkdownRenderer {
    /** The text, ending with one line break. */
    public String render(Report report) {
        return new MarkdownWriter(report).text() + "\n";
    }
}
