package kring.report.word;

import org.apache.poi.ooxml.util.POIXMLUnits;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STTwipsMeasure;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** How much room a line has between the margins, in twentieths of a point. */
final class TextWidth {
    private TextWidth() {}

    /** The room in a document. */
    static int in(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        return twips(section.getPgSz().xgetW()) - twips(margins.xgetLeft()) - twips(margins.xgetRight());
    }

    private static int twips(STTwipsMeasure measure) {
        return (int) (POIXMLUnits.parseLength(measure) / Units.EMU_PER_DXA);
    }
}
