package kring.report.sheet;

import kring.report.office.CellText;
import kring.report.office.XmlMarkup;
import kring.report.office.XmlText;

/**
 * How a sheet comes out of a printer: on A4, one page wide, with a footer and without gridlines.
 *
 * @param landscape whether the paper lies on its side
 * @param onePage whether the sheet comes out on one page, or on as many as it needs
 * @param footer at the foot of every page, with the number of the page
 * @param margins around it
 * @param scale in per cent, in place of being fitted to a page; nought for none
 */
public record Printing(boolean landscape, boolean onePage, String footer, Margins margins, int scale) {
    /** The margins of a sheet that has no others, in inches. */
    static final Margins USUAL = new Margins(0.7, 0.75, 0.75, 0.3);

    private static final int A4 = 9;

    /** Excel takes 255 characters, of which the page number needs a few. */
    private static final int LONGEST = 120;

    private static final double POINTS_A_DIGIT = 5.25;

    /** In inches; that of the footer is part of the one below. */
    public record Margins(double side, double top, double bottom, double footer) {
        void write(XmlMarkup out) {
            out.empty("pageMargins", "bottom", bottom, "footer", footer, "header", USUAL.footer)
                    .with("left", side)
                    .with("right", side)
                    .with("top", top);
        }
    }

    /** A sheet with the usual margins. */
    public Printing(boolean landscape, boolean onePage, String footer) {
        this(landscape, onePage, footer, USUAL, 0);
    }

    /**
     * How much of a sheet's height one page takes once the sheet is made one page wide, in points.
     *
     * @param across the width between the margins, in points
     * @param down the height between the margins, in points
     * @param width of the sheet, in digits
     */
    public static double room(double across, double down, int width) {
        return down / Math.min(1, across / (width * POINTS_A_DIGIT));
    }

    /** Writes what stands below the cells of a sheet. */
    void write(XmlMarkup out, boolean titled) {
        if (scale > 0) {
            out.empty("printOptions", "horizontalCentered", true);
        }
        margins.write(out);
        out.empty("pageSetup")
                .with("usePrinterDefaults", titled ? false : null)
                .with("paperSize", A4)
                .with("orientation", landscape ? "landscape" : "portrait")
                .with("fitToWidth", 1)
                .with("fitToHeight", onePage ? 1 : 0)
                .with("scale", scale > 0 ? scale : null);
        out.open("headerFooter").element("oddFooter", foot()).close();
    }

    /** An ampersand starts a code in a footer, unless there are two. */
    private String foot() {
        String line = CellText.cut(XmlText.text(footer).replace('\n', ' '), LONGEST);
        return (line.isEmpty() ? "" : "&L" + CellText.escape(line.replace("&", "&&"))) + "&R&P / &N";
    }
}
