package kring.report.form;

import kring.report.office.Palette;
import kring.report.sheet.CellFont;

/** The ways a cell of a form can look; those to fill in have a background and are the only ones not locked. */
enum FormLook {
    TITLE(18, true, Palette.ACCENT, false),
    SUBTITLE(11, false, Palette.QUIET, false),
    LEAD(11, false, Palette.TEXT, false),
    HEADING(12, true, Palette.ACCENT, false),
    HINT(10, false, Palette.QUIET, false),
    HEADER(10, true, Palette.ACCENT, false),
    SHOWN(11, false, Palette.TEXT, false),
    CHOICE(11, false, Palette.TEXT, false),
    CODE(8, false, Palette.QUIET, false),
    WORDS(11, false, Palette.TEXT, true),
    FIGURE(11, false, Palette.TEXT, true),
    SHARE(11, false, Palette.TEXT, true),
    DAY(11, false, Palette.TEXT, true);

    private final CellFont font;
    private final boolean open;

    FormLook(int size, boolean bold, String colour, boolean open) {
        this.font = new CellFont(size, bold, colour);
        this.open = open;
    }

    CellFont font() {
        return font;
    }

    /** Whether its words go on below, and not beside. */
    boolean wraps() {
        return switch (this) {
            case TITLE, SUBTITLE, HEADING, CODE, CHOICE -> false;
            default -> true;
        };
    }

    /** Whether its words stand at the foot of their row, on one line with those beside them. */
    boolean isAtBottom() {
        return this == HEADER || this == HEADING || this == HINT;
    }

    /** Whether it is to be filled in. */
    boolean isOpen() {
        return open;
    }
}
