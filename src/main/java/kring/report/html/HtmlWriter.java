package kring.report.html;

import java.util.Locale;
import kring.language.Figures;
import kring.language.Language;
import kring.report.document.BlockVisitor;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Chart;
import kring.report.document.CutLine;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;

/** Writes blocks as elements that say what they are. */
final class HtmlWriter implements BlockVisitor {
    private static final int DEEPEST = 6;

    private final HtmlMarkup page;
    private final Figures figures;
    private int depth = 1;
    private String heading = "";

    HtmlWriter(HtmlMarkup page, Language language) {
        this.page = page;
        this.figures = new Figures(language);
    }

    /** The class of a tone, in the style sheet. */
    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void visit(Section section) {
        depth++;
        page.open("section").newline();
        page.element("h" + Math.min(DEEPEST, depth), section.title()).newline();
        heading = section.title();
        visitAll(section.blocks());
        page.close().newline();
        depth--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        page.open("p").text(paragraph.text()).close().newline();
    }

    @Override
    public void visit(Bullets bullets) {
        page.open("ul").newline();
        bullets.items().forEach(item -> page.open("li").text(item).close().newline());
        page.close().newline();
    }

    @Override
    public void visit(Table table) {
        new HtmlTable(page, figures).write(table, heading);
    }

    @Override
    public void visit(Chart chart) {
        page.open("figure").newline();
        page.element("figcaption", chart.caption()).newline();
        new SvgChart(page, figures, chart).write();
        page.close().newline();
    }

    @Override
    public void visit(Callout callout) {
        page.open("aside", "class", "callout " + name(callout.tone()));
        page.element("strong", callout.tone().symbol() + " " + callout.title());
        page.open("p").text(callout.text()).close();
        page.close().newline();
    }

    @Override
    public void visit(CutLine cutLine) {
        page.open("div", "class", "cut-line").close().newline();
    }
}
