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

/** The body of a document under way: paragraphs and tables, with the breaks and the space between them. */
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
    private boolean breakBefore;
    private String last = "";
    private @Nullable CTTbl table;
    private @Nullable CTP newest;

    BodyWriter(XWPFDocument document, StyleIds styles) {
        this.body = document.getDocument().getBody();
        this.styles = styles;
    }

    /** Starts a new page with whatever comes next; at the end of the document there is nothing to start. */
    void breakPage() {
        breakBefore = true;
    }

    /** Adds a heading, which brings its own space. */
    CTP heading(StyleName style) {
        return begin(style.shown());
    }

    /** Adds a paragraph in a style, with space above it where the one before has none below. */
    CTP paragraph(StyleName style) {
        return paragraph(style.shown());
    }

    /** Adds a paragraph in the style of a name. */
    CTP paragraph(String style) {
        int space = space(style);
        CTP paragraph = begin(style);
        if (space > 0 && !paragraph.getPPr().isSetSpacing()) {
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
        CTTbl touched = last.equals(StyleName.TABLE.shown()) ? table : null;
        if (touched != null && !breakBefore && touched.sizeOfTrArray() <= SMALL) {
            touched.getTrList().forEach(BodyWriter::keepWithNext);
            paragraph(StyleName.GAP).getPPr().addNewKeepNext();
        } else if (breakBefore || touched != null) {
            paragraph(StyleName.GAP);
        }
        keepLead();
        last = StyleName.TABLE.shown();
        CTTbl added = body.addNewTbl();
        table = added;
        return added;
    }

    /** Keeps running text, which leads to what comes next, on the page of that. */
    void keepLead() {
        if (newest != null && last.equals(StyleName.BODY.shown())) {
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

    /** Adds a dashed line from edge to edge, on the page of what it cuts off. */
    void cutLine() {
        if (table != null && last.equals(StyleName.TABLE.shown())) {
            keepWithNext(table.getTrArray(table.sizeOfTrArray() - 1));
        }
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
        return paragraph == newest && !last.equals(StyleName.TABLE.shown()) && !breakBefore;
    }

    private CTP begin(String style) {
        CTP paragraph = body.addNewP();
        newest = paragraph;
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.id(style));
        if (breakBefore) {
            properties.addNewPageBreakBefore();
            // a page begins at its top, also where the style leaves room above
            properties.addNewSpacing().setBefore(BigInteger.ZERO);
            breakBefore = false;
        }
        last = style;
        return paragraph;
    }
}
