package kring.report.word;

import java.util.Locale;
import kring.report.document.Tone;

/** The styles that a document is written in, by the name that Word shows; a style document may define any of them. */
enum StyleName {
    TITLE("Title"),
    SUBTITLE("Subtitle"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    BODY("Body Text"),
    BULLET("List Bullet"),
    CHART("kring chart"),
    FOOT("kring foot"),
    GAP("kring gap"),
    STRONG("Strong"),
    QUIET("kring quiet"),
    TABLE("kring"),
    COLUMN("kring column"),
    FIGURE_COLUMN("kring figure column"),
    CELL("kring cell"),
    CELL_BULLET("kring cell bullet"),
    FIGURE("kring figure");

    private static final StyleName[] HEADINGS = {HEADING_1, HEADING_2, HEADING_3};

    private final String shown;

    StyleName(String shown) {
        this.shown = shown;
    }

    /** The name in Word's list of styles. */
    String shown() {
        return shown;
    }

    /** The heading of a section that deep, 1 being the top; what lies deeper looks like the deepest. */
    static StyleName heading(int depth) {
        return HEADINGS[Math.min(depth, HEADINGS.length) - 1];
    }

    /** The name of the character style that words of a tone are in. */
    static String tone(Tone tone) {
        return "kring " + tone.name().toLowerCase(Locale.ROOT);
    }

    /** The name of the paragraph style that a remark of a tone is in. */
    static String callout(Tone tone) {
        return "kring callout " + tone.name().toLowerCase(Locale.ROOT);
    }
}
