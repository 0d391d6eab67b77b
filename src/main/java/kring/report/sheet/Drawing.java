package kring.report.sheet;

import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;

/** The charts on a sheet. */
public final class Drawing {
    private static final int PIXEL = 9525;
    private static final int POINT = 12_700;
    private static final int DIGIT = 7 * PIXEL;

    private final Workbook workbook;
    private final String part;
    private final String id;
    private final XmlMarkup charts = new XmlMarkup();
    private int count;

    Drawing(Workbook workbook, String sheet) {
        this.workbook = workbook;
        this.part = "xl/drawings/drawing" + workbook.ordinal("drawing") + ".xml";
        this.id = workbook.parts().lead(sheet, part, "drawing");
    }

    /**
     * Where a chart stands, from the first column on.
     *
     * @param top its first row
     * @param bottom the row below it
     * @param columns how many columns it goes across, of which the last may be left in part
     * @param across how many digits those are wide together
     * @param rest how many digits of the next column are its own
     */
    public record Place(int top, int bottom, int columns, int across, int rest) {}

    /** What a chart is called, and what those hear who do not see it. */
    public record Description(String name, String title, String words) {}

    /** Adds a chart. */
    public void add(XmlMarkup chart, Place place, Description description) {
        String content = "xl/charts/chart" + workbook.ordinal("chart") + ".xml";
        workbook.parts().add(content, "drawingml.chart", chart);
        charts.open("xdr:twoCellAnchor", "editAs", "twoCell");
        corner("xdr:from", 0, 0, place.top());
        corner("xdr:to", place.columns(), place.rest() * DIGIT, place.bottom());
        charts.open("xdr:graphicFrame");
        describe(description);
        size(place);
        charts.open("a:graphic")
                .open("a:graphicData", "uri", OfficeNames.CHART)
                .empty("c:chart", "r:id", workbook.parts().lead(part, content, "chart"))
                .close()
                .close()
                .close()
                .empty("xdr:clientData")
                .close();
    }

    private void corner(String name, int column, int offset, int row) {
        charts.open(name)
                .element("xdr:col", "" + column)
                .element("xdr:colOff", "" + offset)
                .element("xdr:row", "" + row)
                .element("xdr:rowOff", "0")
                .close();
    }

    private void describe(Description description) {
        charts.open("xdr:nvGraphicFramePr")
                .empty("xdr:cNvPr", "id", count++, "name", description.name())
                .with("title", description.title())
                .with("descr", description.words())
                .empty("xdr:cNvGraphicFramePr")
                .close();
    }

    private void size(Place place) {
        int across = (place.across() + place.rest()) * DIGIT;
        int down = (int) ((place.bottom() - place.top()) * Worksheet.ROW) * POINT;
        charts.open("xdr:xfrm")
                .empty("a:off", "x", 0, "y", 0)
                .empty("a:ext", "cx", across, "cy", down)
                .close();
    }

    /** Writes it, and gives what its sheet calls it. */
    String write() {
        XmlMarkup out = new XmlMarkup()
                .open("xdr:wsDr", "xmlns:xdr", OfficeNames.SHEET_DRAWING, "xmlns:a", OfficeNames.DRAWING)
                .with("xmlns:c", OfficeNames.CHART)
                .with("xmlns:r", OfficeNames.RELATIONS);
        workbook.parts().add(part, "drawing", out.add(charts).close());
        return id;
    }
}
