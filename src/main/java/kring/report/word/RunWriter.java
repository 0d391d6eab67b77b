package kring.report.word;

import kring.report.document.Text;
import kring.report.office.XmlText;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/** Puts words into a paragraph as they were written: blanks kept, every line break a line break. */
final class RunWriter {
    private final StyleIds styles;

    RunWriter(StyleIds styles) {
        this.styles = styles;
    }

    /** Adds a text with its stresses. */
    void add(CTP paragraph, Text text) {
        for (Text.Span span : text.spans()) {
            switch (span.stress()) {
                case PLAIN -> plain(paragraph, span.words());
                case STRONG -> styled(paragraph, StyleName.STRONG.shown(), span.words());
                case QUIET -> styled(paragraph, StyleName.QUIET.shown(), span.words());
            }
        }
    }

    /** Adds words in the paragraph's own style. */
    void plain(CTP paragraph, String words) {
        if (!words.isEmpty()) {
            fill(paragraph.addNewR(), XmlText.text(words));
        }
    }

    /** Adds words in the character style of a name. */
    void styled(CTP paragraph, String style, String words) {
        if (!words.isEmpty()) {
            CTR run = paragraph.addNewR();
            run.addNewRPr().addNewRStyle().setVal(styles.id(style));
            fill(run, XmlText.text(words));
        }
    }

    private static void fill(CTR run, String words) {
        int start = 0;
        for (int end = 0; end <= words.length(); end++) {
            char sign = end == words.length() ? '\n' : words.charAt(end);
            if (sign == '\n' || sign == '\t') {
                piece(run, words.substring(start, end));
                start = end + 1;
                if (sign == '\t') {
                    run.addNewTab();
                } else if (end < words.length()) {
                    run.addNewBr();
                }
            }
        }
    }

    private static void piece(CTR run, String words) {
        if (!words.isEmpty()) {
            CTText text = run.addNewT();
            text.setStringValue(words);
            text.setSpace(Space.PRESERVE);
        }
    }
}
