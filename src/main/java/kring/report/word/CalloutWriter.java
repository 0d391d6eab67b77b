package kring.report.word;

import kring.report.document.Callout;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes remarks that should not be missed: symbol and title, then the words, in one tinted paragraph. */
final class CalloutWriter {
    private final RunWriter words;

    CalloutWriter(RunWriter words) {
        this.words = words;
    }

    /** Writes a remark. */
    void write(BodyWriter manuscript, Callout callout) {
        CTP paragraph = manuscript.box(StyleName.callout(callout.tone()));
        words.styled(paragraph, StyleName.tone(callout.tone()), callout.tone().symbol());
        paragraph.addNewR().addNewTab();
        words.styled(paragraph, StyleName.STRONG.shown(), callout.title());
        if (!callout.title().isEmpty() && !callout.text().plain().isEmpty()) {
            paragraph.addNewR().addNewBr();
        }
        words.add(paragraph, callout.text());
    }
}
