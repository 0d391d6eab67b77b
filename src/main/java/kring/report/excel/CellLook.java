package kring.report.excel;

import java.util.Set;
import kring.report.office.Palette;
import kring.report.sheet.CellFont;

/** The ways a cell can look. */
enum CellLook {
    TITLE(18, true, Palette.ACCENT),
    SUBTITLE(11, false, Palette.QUIET),
    HEADING(13, true, Palette.ACCENT),
    PROSE(11, false, Palette.TEXT, Trait.WRAPPED),
    BULLET(11, false, Palette.TEXT, Trait.WRAPPED, Trait.INDENTED),
    CAPTION(10, false, Palette.QUIET, Trait.WRAPPED),
    HEADER(11, true, Palette.ACCENT, Trait.WRAPPED, Trait.HEADER),
    FIGURE_HEADER(11, true, Palette.ACCENT, Trait.HEADER, Trait.RIGHT, Trait.INDENTED),
    WORDS(11, false, Palette.TEXT, Trait.WRAPPED, Trait.LINED),
    FIGURE(11, false, Palette.TEXT, Trait.LINED, Trait.RIGHT, Trait.INDENTED),
    DAY(11, false, Palette.TEXT, Trait.LINED, Trait.INDENTED);

    /** What may be so of a look besides its font. */
    enum Trait {
        WRAPPED,
        INDENTED,
        /** At the right, where digits line up. */
        RIGHT,
        /** With a thin line below. */
        LINED,
        /** On a background of its own, above a thicker line. */
        HEADER
    }

    private final CellFont font;
    private final Set<Trait> traits;

    CellLook(int size, boolean bold, String colour, Trait... traits) {
        this.font = new CellFont(size, bold, colour);
        this.traits = Set.of(traits);
    }

    CellFont font() {
        return font;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
