package kring.report.word;

import java.util.ArrayList;
import java.util.List;
import kring.report.chart.Charts;
import kring.report.chart.EmbeddedChart;
import kring.report.document.Chart;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;
import org.apache.poi.util.Units;
import org.jspecify.annotations.Nullable;

/** Draws charts as wide as the text, or small ones beside each other, with the words for those who cannot see them. */
final class ChartDrawer {
    private static final double HEIGHT_TO_WIDTH = 0.33;
    private static final double HEIGHT_TO_SMALL = 0.52;
    /** What keeps small ones apart, and their frames within the width of the text. */
    private static final int BETWEEN = Units.EMU_PER_POINT;

    /** Pictures in the headers of a style document have numbers too. */
    private static final int FIRST = 1_000_000;

    private final List<EmbeddedChart> drawn = new ArrayList<>();
    private final int width;
    private @Nullable WordParagraph row;
    private Chart.Room size = Chart.Room.WHOLE;
    private int beside;

    /** Draws on lines with so much room, in twentieths of a point. */
    ChartDrawer(int room) {
        this.width = room * Units.EMU_PER_DXA;
    }

    /** Draws a chart; of one without a single value only the words remain. */
    void write(BodyWriter body, Chart chart) {
        if (Charts.drawable(chart)) {
            WordParagraph paragraph = paragraph(body, chart);
            drawn.add(Charts.embedded(chart));
            paragraph.drawing(inline(chart, drawn.size()));
        } else {
            WordParagraph paragraph = body.paragraph(StyleName.BODY);
            paragraph.styled(StyleName.STRONG.shown(), chart.title());
            paragraph.plain(" ");
            paragraph.styled(StyleName.QUIET.shown(), chart.description());
        }
    }

    /** What was drawn so far; the first is number 1. */
    List<EmbeddedChart> drawn() {
        return drawn;
    }

    /** Small ones of a size stand beside each other, as many as there is room for, while nothing comes between them. */
    private WordParagraph paragraph(BodyWriter body, Chart chart) {
        if (row != null && chart.room() == size && beside < size.perRow() && body.endsWith(row)) {
            beside++;
            return row;
        }
        beside = 1;
        size = chart.room();
        row = body.paragraph(StyleName.CHART);
        return row;
    }

    private XmlMarkup inline(Chart chart, int number) {
        int perRow = chart.room().perRow();
        int across = perRow == 1 ? width : width / perRow - BETWEEN;
        int height = (int) (across * (perRow == 1 ? HEIGHT_TO_WIDTH : HEIGHT_TO_SMALL));
        return new XmlMarkup()
                .open("wp:inline", "xmlns:wp", OfficeNames.TEXT_DRAWING, "distT", 0, "distB", 0, "distL", 0, "distR", 0)
                .empty("wp:extent", "cx", across, "cy", height)
                .empty("wp:docPr", "id", FIRST + number, "name", chart.title(), "descr", chart.description())
                .open("a:graphic", "xmlns:a", OfficeNames.DRAWING)
                .open("a:graphicData", "uri", OfficeNames.CHART)
                .empty(
                        "c:chart",
                        "xmlns:c",
                        OfficeNames.CHART,
                        "xmlns:r",
                        OfficeNames.RELATIONS,
                        "r:id",
                        ChartParts.relationship(number))
                .close()
                .close()
                .close();
    }
}
