package kring.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The body of a document under way: paragraphs and tables, the space between them, and what a page may not part. */
final class BodyWriter {
    /** What keeps text from touching a table or a list above it, in twentieths of a point. */
    private static final int UNDER_TABLE = 180;

    private static final int UNDER_BULLETS = 120;
    /** A header and two rows: so little is always with what follows it, and three such tables need not be on one page. */
    private static final int SMALL = 3;

    /** Of the line to cut along, in eighths of a point. */
    private static final int CUT_WIDTH = 6;

    private static final String CUT_COLOUR = "808080";

    private final CTBody body;
    private final StyleIds styles;
    private String last = "";
    private int depth;
    private boolean headed;
    private boolean opening;
    private @Nullable CTTbl table;
    private @Nullable CTP newest;

    BodyWriter(XWPFDocument document, StyleIds styles) {
        this.body = document.getDocument().getBody();
        this.styles = styles;
    }

    /**
     * Adds a heading, which brings its own space; one inside another's section keeps what opens that. Two thin paragraphs
     * part it from a table above: LibreOffice would leave it, and one paragraph with it, where what it is about goes on to the
     * next page.
     */
    CTP heading(int level) {
        boolean opens = level > depth && (opening || isUnderSmallTable());
        if (opens) {
            keepAbove();
        }
        if (last.equals(StyleName.TABLE.shown())) {
            gap(begin(StyleName.GAP.shown()), opens);
            gap(begin(StyleName.GAP.shown()), opens);
        }
        depth = level;
        CTP heading = begin(StyleName.heading(level).shown());
        keepWithNext(heading);
        headed = true;
        return heading;
    }

    /** Adds running text, on the page of what it is about: a table right above, or an opening that is as short. */
    CTP text() {
        if (opening || last.equals(StyleName.TABLE.shown())) {
            keepAbove();
        }
        return paragraph(StyleName.BODY);
    }

    /** Adds a paragraph in a style, with space above it where the one before has none below. */
    CTP paragraph(StyleName style) {
        return paragraph(style.shown());
    }

    /** Adds a paragraph in the style of a name. */
    CTP paragraph(String style) {
        int space = space(style);
        CTP paragraph = begin(style);
        if (space > 0) {
            paragraph.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(space));
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
    CTP box(String style) {
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
    CTTbl table() {
        if (table != null && last.equals(StyleName.TABLE.shown())) {
            boolean small = isUnderSmallTable();
            if (small) {
                keepAbove();
            }
            gap(paragraph(StyleName.GAP), small);
        }
        keepLead();
        begun(StyleName.TABLE.shown());
        CTTbl added = body.addNewTbl();
        table = added;
        return added;
    }

    private boolean isUnderSmallTable() {
        return table != null && last.equals(StyleName.TABLE.shown()) && table.sizeOfTrArray() <= SMALL;
    }

    /** Keeps what was added last on the page on which the next begins: a text, a small table, or the last row of one. */
    private void keepAbove() {
        keepLead();
        if (table != null && last.equals(StyleName.TABLE.shown())) {
            int rows = table.sizeOfTrArray();
            table.getTrList().subList(isUnderSmallTable() ? 0 : rows - 1, rows).forEach(BodyWriter::keepWithNext);
        }
    }

    private static void gap(CTP gap, boolean together) {
        if (together) {
            keepWithNext(gap);
        }
    }

    /** Keeps running text, or whatever a section opens with, on the page of what comes next, to which it leads. */
    void keepLead() {
        boolean leads = opening && !last.equals(StyleName.TABLE.shown());
        if (newest != null && (leads || last.equals(StyleName.BODY.shown()))) {
            keepWithNext(newest);
        }
    }

    /** Keeps a row on the page on which what follows it begins. */
    static void keepWithNext(CTRow row) {
        row.getTcList().forEach(cell -> cell.getPList().forEach(BodyWriter::keepWithNext));
    }

    /** Keeps a paragraph on the page on which what follows it begins. */
    static void keepWithNext(CTP paragraph) {
        if (!paragraph.getPPr().isSetKeepNext()) {
            paragraph.getPPr().addNewKeepNext();
        }
    }

    /** Begins a page with a paragraph. */
    static void onNextPage(CTP paragraph) {
        if (!paragraph.getPPr().isSetPageBreakBefore()) {
            paragraph.getPPr().addNewPageBreakBefore();
        }
    }

    /** Adds a dashed line from edge to edge, on the page of what it cuts off. */
    void cutLine() {
        keepAbove();
        CTBorder line = paragraph(StyleName.GAP).getPPr().addNewPBdr().addNewBottom();
        line.setVal(STBorder.DASHED);
        line.setSz(BigInteger.valueOf(CUT_WIDTH));
        line.setSpace(BigInteger.ONE);
        line.setColor(CUT_COLOUR);
    }

    /** Ends the document; Word wants a paragraph behind the last table. */
    void end() {
        if (last.equals(StyleName.TABLE.shown())) {
            begin(StyleName.GAP.shown());
        }
    }

    /** Whether the document so far ends with a paragraph. */
    boolean endsWith(CTP paragraph) {
        return paragraph == newest && !last.equals(StyleName.TABLE.shown());
    }

    private CTP begin(String style) {
        CTP paragraph = body.addNewP();
        newest = paragraph;
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.id(style));
        begun(style);
        return paragraph;
    }

    private void begun(String style) {
        opening = headed;
        headed = false;
        last = style;
    }
}
