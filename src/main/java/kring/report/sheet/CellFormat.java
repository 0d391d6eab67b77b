package kring.report.sheet;

import kring.language.Language;

/**
 * How a cell looks.
 *
 * @param font its letters
 * @param number how its number is written; empty for the usual way
 * @param across where its words stand: left, right or center
 * @param down where its words stand: top, bottom or center
 * @param wraps whether its words go on below, and not beside
 * @param indent how many letters its words stand away from its edge
 * @param fill its background as {@code RRGGBB}; empty for none
 * @param border the lines around it
 * @param open whether it can be changed on a sheet that is locked
 * @param literal whether its words are words, also where they look like a formula
 */
public record CellFormat(
        CellFont font,
        String number,
        String across,
        String down,
        boolean wraps,
        int indent,
        String fill,
        CellBorder border,
        boolean open,
        boolean literal) {
    /** The number format of a day. */
    public static String day(Language language) {
        return language == Language.NL ? "dd\\-mm\\-yyyy" : "dd\\/mm\\/yyyy";
    }
}
