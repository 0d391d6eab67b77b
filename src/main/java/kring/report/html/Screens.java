package kring.report.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import kring.report.document.Block;
import kring.report.document.Report;
import kring.report.document.Section;

/** The screens of a page that is projected, each with links to the one before and behind it, which need no script. */
record Screens(HtmlMarkup page, Report report) {
    /** Writes them; the first begins with the title. */
    void write(Supplier<HtmlWriter> title) {
        List<List<Block>> screens = screens();
        page.open("main").newline();
        HtmlWriter writer = null;
        for (int at = 0; at < screens.size(); at++) {
            page.open("div", "class", "screen", "id", "s" + (at + 1)).newline();
            writer = writer == null ? title.get() : writer;
            writer.visitAll(screens.get(at));
            links(at + 1, screens.size());
            page.close().newline();
        }
        page.close().newline();
    }

    private List<List<Block>> screens() {
        List<List<Block>> screens = new ArrayList<>();
        screens.add(report.blocks().stream()
                .takeWhile(block -> !(block instanceof Section))
                .toList());
        report.blocks().stream().skip(screens.get(0).size()).forEach(block -> screens.add(List.of(block)));
        return screens;
    }

    private void links(int number, int last) {
        page.open("nav");
        if (number > 1) {
            page.element("a", "\u2190", "href", "#s" + (number - 1));
        }
        page.element("span", number + " / " + last);
        if (number < last) {
            page.element("a", "\u2192", "href", "#s" + (number + 1));
        }
        page.close().newline();
    }

    /** By what a page's policy knows the one script that may run. */
    static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
