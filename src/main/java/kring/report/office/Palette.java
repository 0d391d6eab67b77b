package kring.report.office;

import java.util.List;
import kring.report.document.Tone;

/**
 * The colours of office documents, as {@code RRGGBB}. Those of words have a contrast of at least 4.5 on white and their own
 * tint; tints are light enough to print as hardly more than white.
 */
public final class Palette {
    /** Running text. */
    public static final String TEXT = "262626";

    /** What is said in passing. */
    public static final String QUIET = "5F6368";

    /** Titles and headings. */
    public static final String ACCENT = "1F4E79";

    /** The background under a table's header. */
    public static final String HEADER = "E3ECF5";

    /** Thin lines between rows and behind charts. */
    public static final String LINE = "D0D5DB";

    /** Paper. */
    public static final String PAPER = "FFFFFF";

    /** Colours for things without a tone; neighbours differ in lightness as well as in hue. */
    private static final List<String> COLOURS =
            List.of("1F4E79", "C2500A", "007A5E", "A83E82", "404040", "2878BE", "8A6100", "5B3FA0");

    private Palette() {}

    /** The colour of words and lines with a tone. */
    public static String colour(Tone tone) {
        return switch (tone) {
            case GOOD -> "00664B";
            case FORWARD -> "1A6FA8";
            case STEADY -> "4A5560";
            case OPEN -> "66707A";
            case WATCH -> "8A5A00";
            case BACK -> "B0470E";
            case BAD -> "A3123A";
        };
    }

    /** The background behind words with a tone. */
    public static String tint(Tone tone) {
        return switch (tone) {
            case GOOD -> "E0F2EB";
            case FORWARD -> "E4F0F9";
            case STEADY -> "EEF0F2";
            case OPEN -> "F5F6F7";
            case WATCH -> "FDF1D6";
            case BACK -> "FCE9DD";
            case BAD -> "FBE3EA";
        };
    }

    /** The background behind a number of a heat map: the worse, the darker, so that a print in grey keeps them apart. */
    public static String shade(Tone tone) {
        return switch (tone) {
            case GOOD -> "EAF6F0";
            case FORWARD -> "DCEBF7";
            case STEADY -> "E4E7EA";
            case OPEN -> "F5F6F7";
            case WATCH -> "F5CF7D";
            case BACK -> "E8A57A";
            case BAD -> "D87F94";
        };
    }

    /** The colour of the nth thing without a tone; beyond the last it starts again. */
    public static String colour(int number) {
        return COLOURS.get(number % COLOURS.size());
    }

    /** A lighter shade of a colour, for areas: halfway to paper. */
    public static String lighter(String colour) {
        int value = Integer.parseInt(colour, 16);
        // the top bit of each channel set after halving is the mean with white
        return String.format(java.util.Locale.ROOT, "%06X", (value >> 1 & 0x7F7F7F) | 0x808080);
    }
}
