package kring.report.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** Writes the line at the foot of every page: for whom this is, and which page of how many. */
final class FooterWriter {
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?s).*(instrText[^>]*>|instr=\")\\s*PAGE\\b.*");

    private final XWPFDocument document;
    private final StyleIds styles;

    FooterWriter(XWPFDocument document, StyleIds styles) {
        this.document = document;
        this.styles = styles;
    }

    /** Makes room for a line under whatever a style document has at the foot, on first and even pages too; in these parts. */
    List<PackagePartName> write() {
        List<PackagePartName> parts = new ArrayList<>();
        for (HeaderFooterType kind : kinds()) {
            XWPFFooter footer = document.createFooter(kind);
            CTHdrFtr foot = footer._getHdrFtr();
            clear(foot);
            boolean numbered = PAGE_NUMBER.matcher(foot.xmlText()).matches();
            write(foot.addNewP(), !numbered);
            parts.add(footer.getPackagePart().getPartName());
        }
        return parts;
    }

    private Set<HeaderFooterType> kinds() {
        Set<HeaderFooterType> kinds = EnumSet.of(HeaderFooterType.DEFAULT);
        if (document.getDocument().getBody().getSectPr().isSetTitlePg()) {
            kinds.add(HeaderFooterType.FIRST);
        }
        if (document.getSettings().getEvenAndOddHeadings()) {
            kinds.add(HeaderFooterType.EVEN);
        }
        return kinds;
    }

    /** Takes away what there is no need to keep: a single empty paragraph, and the line of an earlier report. */
    private void clear(CTHdrFtr foot) {
        String own = styles.id(StyleName.FOOT);
        for (int i = foot.sizeOfPArray() - 1; i >= 0; i--) {
            CTPPr properties = foot.getPArray(i).getPPr();
            if (properties != null
                    && properties.isSetPStyle()
                    && own.equals(properties.getPStyle().getVal())) {
                foot.removeP(i);
            }
        }
        if (foot.sizeOfPArray() == 1
                && foot.sizeOfTblArray() == 0
                && foot.getPArray(0).sizeOfRArray() == 0) {
            foot.removeP(0);
        }
    }

    private void write(CTP paragraph, boolean number) {
        paragraph.addNewPPr().addNewPStyle().setVal(styles.id(StyleName.FOOT));
        try (XmlCursor end = paragraph.newCursor()) {
            end.toEndToken();
            BlankDocument.mark(end, BlankDocument.FOOT);
        }
        if (number) {
            CTTabStop right = paragraph.getPPr().addNewTabs().addNewTab();
            right.setVal(STTabJc.RIGHT);
            right.setPos(BigInteger.valueOf(TextWidth.in(document)));
            paragraph.addNewR().addNewTab();
            field(paragraph, "PAGE");
            CTText between = paragraph.addNewR().addNewT();
            between.setStringValue(" / ");
            between.setSpace(Space.PRESERVE);
            field(paragraph, "NUMPAGES");
        }
    }

    private static void field(CTP paragraph, String instruction) {
        CTSimpleField field = paragraph.addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
