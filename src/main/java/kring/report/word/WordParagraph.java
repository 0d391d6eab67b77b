package kring.report.word;

import kring.report.document.Text;
import kring.report.office.XmlMarkup;
import kring.report.office.XmlText;

/** A paragraph of a document under way: how it keeps to what follows it may change as long as that is not known. */
final class WordParagraph implements BodyPart {
    /** Of the line to cut along, in eighths of a point. */
    private static final int CUT_WIDTH = 6;

    private static final String CUT_COLOUR = "808080";

    private final StyleIds styles;
    private final String style;
    private final XmlMarkup runs = new XmlMarkup();
    private boolean isKeptWithNext;
    private boolean startsPage;
    private boolean isCutLine;
    private int spaceAbove;

    /** An empty paragraph in the style of a name. */
    WordParagraph(StyleIds styles, String style) {
        this.styles = styles;
        this.style = style;
    }

    /** Keeps it on the page on which what follows it begins. */
    void keepWithNext() {
        isKeptWithNext = true;
    }

    /** Begins a page with it. */
    void startPage() {
        startsPage = true;
    }

    /** Gives it a dashed line below, from edge to edge. */
    void cutLine() {
        isCutLine = true;
    }

    /** Leaves room above it, in twentieths of a point. */
    void spaceAbove(int twips) {
        spaceAbove = twips;
    }

    /** Adds a text with its stresses. */
    void add(Text text) {
        for (Text.Span span : text.spans()) {
            switch (span.stress()) {
                case PLAIN -> plain(span.words());
                case STRONG -> styled(StyleName.STRONG.shown(), span.words());
                case QUIET -> styled(StyleName.QUIET.shown(), span.words());
            }
        }
    }

    /** Adds words in the paragraph's own style, as they were written: blanks kept, every line break a line break. */
    void plain(String words) {
        if (!words.isEmpty()) {
            fill(runs.open("w:r"), words).close();
        }
    }

    /** Adds words in the character style of a name. */
    void styled(String name, String words) {
        if (!words.isEmpty()) {
            runs.open("w:r")
                    .open("w:rPr")
                    .empty("w:rStyle", "w:val", styles.id(name))
                    .close();
            fill(runs, words).close();
        }
    }

    /** Adds a line break. */
    void lineBreak() {
        runs.open("w:r").empty("w:br").close();
    }

    /** Adds a tab. */
    void tab() {
        runs.open("w:r").empty("w:tab").close();
    }

    /** Adds a run that holds a drawing. */
    void drawing(XmlMarkup drawing) {
        runs.open("w:r").open("w:drawing").add(drawing).close().close();
    }

    /** Its content so far. */
    XmlMarkup runs() {
        return runs;
    }

    /** Puts words into a run that is open. */
    private static XmlMarkup fill(XmlMarkup run, String said) {
        String words = XmlText.text(said);
        int start = 0;
        for (int end = 0; end <= words.length(); end++) {
            char sign = end == words.length() ? '\n' : words.charAt(end);
            if (sign == '\n' || sign == '\t') {
                if (end > start) {
                    run.open("w:t", "xml:space", "preserve")
                            .text(words.substring(start, end))
                            .close();
                }
                start = end + 1;
                if (end < words.length()) {
                    run.empty(sign == '\t' ? "w:tab" : "w:br");
                }
            }
        }
        return run;
    }

    @Override
    public void write(XmlMarkup out) {
        out.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", styles.id(style));
        if (isKeptWithNext) {
            out.empty("w:keepNext");
        }
        if (startsPage) {
            out.empty("w:pageBreakBefore");
        }
        if (isCutLine) {
            out.open("w:pBdr")
                    .empty("w:bottom", "w:val", "dashed", "w:sz", CUT_WIDTH, "w:space", 1, "w:color", CUT_COLOUR)
                    .close();
        }
        if (spaceAbove > 0) {
            out.empty("w:spacing", "w:before", spaceAbove);
        }
        out.close().add(runs).close();
    }
}
