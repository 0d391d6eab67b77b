package kring.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** The body of a document under way: paragraphs and tables, with the breaks and the space between them. */
final class BodyWriter {
    /** What keeps text from touching a table or a list above it, in twentieths of a point. */
    private static final int UNDER_TABLE = 180;

    private static final int UNDER_BULLETS = 120;

    /** Of the line to cut along, in eighths of a point. */
    private static final int CUT_WIDTH = 6;

    private static final String CUT_COLOUR = "808080";

    private final CTBody body;
    private final StyleIds styles;
    private boolean breakBefore;
    private String last = "";
    /** How the last paragraph is laid out. */
    private CTPPr above = CTPPr.Factory.newInstance();

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
        if (last.equals(style)) {
            paragraph(StyleName.GAP);
        }
        return paragraph(style);
    }

    /** Adds a table; two that touch would become one, only a paragraph can start a page, and a lead stays with it. */
    CTTbl table() {
        if (breakBefore || last.equals(StyleName.TABLE.shown())) {
            paragraph(StyleName.GAP);
        }
        if (last.equals(StyleName.BODY.shown())) {
            above.addNewKeepNext();
        }
        last = StyleName.TABLE.shown();
        return body.addNewTbl();
    }

    /** Adds a dashed line from edge to edge. */
    void cutLine() {
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

    private CTP begin(String style) {
        CTP paragraph = body.addNewP();
        CTPPr properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(styles.id(style));
        if (breakBefore) {
            properties.addNewPageBreakBefore();
            breakBefore = false;
        }
        last = style;
        above = properties;
        return paragraph;
    }
}
