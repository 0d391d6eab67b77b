package kring.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kring.report.document.Report;
import kring.report.document.Text;

/** Renders a report as one HTML page that needs nothing else and may load nothing else. */
public final class HtmlRenderer {
    /** What a page may do: show itself, in its own style. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** The page, to be read. */
    public String render(Report report) {
        HtmlMarkup page = begin(report, POLICY, own("page.css"));
        title(page, report);
        page.open("main").newline();
        new HtmlWriter(page, report.language()).visitAll(report.blocks());
        page.close().newline();
        footer(page, report);
        return page.close().newline().close().newline().toString();
    }

    /** The page, to be projected: each section on top is a screen, and so is what stands before the first. */
    public String screens(Report report) {
        String script = own("screens.js");
        HtmlMarkup page = begin(
                report, POLICY + "; script-src '" + Screens.hash(script) + "'", own("page.css") + own("screens.css"));
        new Screens(page, report).write(() -> {
            title(page, report);
            return new HtmlWriter(page, report.language());
        });
        footer(page, report);
        page.open("script").raw(script).close().newline();
        return page.close().newline().close().newline().toString();
    }

    private static void title(HtmlMarkup page, Report report) {
        page.open("header").element("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            page.open("p", "class", "subtitle").text(Text.of(report.subtitle())).close();
        }
        page.close().newline();
    }

    private static void footer(HtmlMarkup page, Report report) {
        if (!report.footer().isEmpty()) {
            page.element("footer", report.footer()).newline();
        }
    }

    /** The page up to its body, which is open. */
    private static HtmlMarkup begin(Report report, String policy, String style) {
        HtmlMarkup page = new HtmlMarkup();
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "lang", report.language().code()).newline();
        page.open("head").newline();
        page.empty("meta", "charset", "utf-8").newline();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .newline();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newline();
        page.element("title", report.title()).newline();
        page.open("style").newline().raw(style).close().newline();
        page.close().newline();
        page.open("body").newline();
        return page;
    }

    /** A file of this package. */
    private static String own(String name) {
        try (InputStream file = HtmlRenderer.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
