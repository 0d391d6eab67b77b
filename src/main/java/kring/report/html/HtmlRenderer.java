package kring.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kring.report.document.Report;
import kring.report.document.Text;

/** Renders a report as one HTML page that needs nothing else and may load nothing else. */
public final class HtmlRenderer {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** The page. */
    public String render(Report report) {
        HtmlMarkup page = new HtmlMarkup();
        page.raw("<!DOCTYPE html>\n");
        page.open("html", "lang", report.language().code()).newline();
        head(page, report);
        page.open("body").newline();
        page.open("header").element("h1", report.title());
        if (!report.subtitle().isEmpty()) {
            page.open("p", "class", "subtitle").text(Text.of(report.subtitle())).close();
        }
        page.close().newline().open("main").newline();
        new HtmlWriter(page, report.language()).visitAll(report.blocks());
        page.close().newline();
        if (!report.footer().isEmpty()) {
            page.element("footer", report.footer()).newline();
        }
        return page.close().newline().close().newline().toString();
    }

    private static void head(HtmlMarkup page, Report report) {
        page.open("head").newline();
        page.empty("meta", "charset", "utf-8").newline();
        page.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .newline();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newline();
        page.element("title", report.title()).newline();
        page.open("style").newline().raw(style()).close().newline();
        page.close().newline();
    }

    private static String style() {
        try (InputStream css = HtmlRenderer.class.getResourceAsStream("page.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
