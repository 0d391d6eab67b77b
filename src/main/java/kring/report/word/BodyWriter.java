package kring.report.word;

import java.util.ArrayList;
import java.util.List;
import kring.report.office.XmlMarkup;
import org.jspecify.annotations.Nullable;

/** The body of a document under way: paragraphs and tables, the space between them, and what a page may not part. */
final class BodyWriter {
    /** What keeps text from touching a table or a list above it, in twentieths of a point. */
    private static final int UNDER_TABLE = 180;

    private static final int UNDER_BULLETS = 120;
    /** A header and two rows: so little is always with what follows it, and three such tables need not be on one page. */
    private static final int SMALL = 3;

    private final List<BodyPart> parts = new ArrayList<>();
    private final StyleIds styles;
    private String last = "";
    private int depth;
    private boolean headed;
    private boolean opening;
    private @Nullable WordRows table;
    private @Nullable WordParagraph newest;

    BodyWriter(StyleIds styles) {
        this.styles = styles;
    }

    /**
     * Adds a heading, which brings its own space; one inside another's section keeps what opens that. Two thin paragraphs
     * part it from a table above: LibreOffice would leave it, and one paragraph with it, where what it is about goes on to the
     * next page.
     */
    WordParagraph heading(int level) {
        boolean opens = level > depth && (opening || isUnderSmallTable());
        if (opens) {
            keepAbove();
        }
        if (last.equals(StyleName.TABLE.shown())) {
            gap(begin(StyleName.GAP.shown()), opens);
            gap(begin(StyleName.GAP.shown()), opens);
        }
        depth = level;
        WordParagraph heading = begin(StyleName.heading(level).shown());
        heading.keepWithNext();
        headed = true;
        return heading;
    }

    /** Adds running text, on the page of what it is about: a table right above, or an opening that is as short. */
    WordParagraph text() {
        if (opening || last.equals(StyleName.TABLE.shown())) {
            keepAbove();
        }
        return paragraph(StyleName.BODY);
    }

    /** Adds a paragraph in a style, with space above it where the one before has none below. */
    WordParagraph paragraph(StyleName style) {
        return paragraph(style.shown());
    }

    /** Adds a paragraph in the style of a name. */
    WordParagraph paragraph(String style) {
        int space = space(style);
        WordParagraph paragraph = begin(style);
        if (space > 0) {
            paragraph.spaceAbove(space);
        }
        return paragraph;
    }

    private int space(String style) {
        if (last.equals(StyleName.TABLE.shown())) {
            return UNDER_TABLE;
        }
        boolean endsBullets = last.equals(StyleName.BULLET.shown()) && style.equals(StyleName.BODY.shown());
        return endsBullets ? UNDER_BULLETS : 0;
    }

    /** Adds a box, a paragraph with a background of its own; two of a kind that touch would become one. */
    WordParagraph box(String style) {
        keepLead();
        if (last.equals(style)) {
            paragraph(StyleName.GAP);
        }
        return paragraph(style);
    }

    /**
     * Adds a table; two that touch would become one, and only a paragraph can start a page. Two tables with nothing between
     * them are about one thing: a small one stays on the page on which the other begins. A lead stays with its table.
     */
    WordRows table(int[] widths, int room) {
        if (table != null && last.equals(StyleName.TABLE.shown())) {
            boolean small = isUnderSmallTable();
            if (small) {
                keepAbove();
            }
            gap(paragraph(StyleName.GAP), small);
        }
        keepLead();
        begun(StyleName.TABLE.shown());
        WordRows added = new WordRows(styles.id(StyleName.TABLE), widths, room);
        parts.add(added);
        table = added;
        return added;
    }

    private boolean isUnderSmallTable() {
        return table != null
                && last.equals(StyleName.TABLE.shown())
                && table.rows().size() <= SMALL;
    }

    /** Keeps what was added last on the page on which the next begins: a text, a small table, or the last row of one. */
    private void keepAbove() {
        keepLead();
        if (table != null && last.equals(StyleName.TABLE.shown())) {
            int rows = table.rows().size();
            table.rows().subList(isUnderSmallTable() ? 0 : rows - 1, rows).forEach(WordRows.Row::keepWithNext);
        }
    }

    private static void gap(WordParagraph gap, boolean together) {
        if (together) {
            gap.keepWithNext();
        }
    }

    /** Keeps running text, or whatever a section opens with, on the page of what comes next, to which it leads. */
    void keepLead() {
        boolean leads = opening && !last.equals(StyleName.TABLE.shown());
        if (newest != null && (leads || last.equals(StyleName.BODY.shown()))) {
            newest.keepWithNext();
        }
    }

    /** Adds a dashed line from edge to edge, on the page of what it cuts off. */
    void cutLine() {
        keepAbove();
        paragraph(StyleName.GAP).cutLine();
    }

    /** All of it as text; Word wants a paragraph behind the last table. */
    XmlMarkup end() {
        if (last.equals(StyleName.TABLE.shown())) {
            begin(StyleName.GAP.shown());
        }
        XmlMarkup text = new XmlMarkup();
        parts.forEach(part -> part.write(text));
        return text;
    }

    /** Whether the document so far ends with a paragraph. */
    boolean endsWith(WordParagraph paragraph) {
        return paragraph == newest && !last.equals(StyleName.TABLE.shown());
    }

    private WordParagraph begin(String style) {
        WordParagraph paragraph = new WordParagraph(styles, style);
        parts.add(paragraph);
        newest = paragraph;
        begun(style);
        return paragraph;
    }

    private void begun(String style) {
        opening = headed;
        headed = false;
        last = style;
    }
}
