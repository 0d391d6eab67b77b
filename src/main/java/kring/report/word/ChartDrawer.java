package kring.report.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import kring.report.document.Chart;
import kring.report.office.Charts;
import kring.report.office.XmlText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Draws charts as wide as the text, or small ones beside each other, with the words for those who cannot see them. */
final class ChartDrawer {
    private static final double HEIGHT_TO_WIDTH = 0.42;
    private static final double HEIGHT_TO_SMALL = 0.52;
    /** What keeps small ones apart, and their frames within the width of the text. */
    private static final int BETWEEN = Units.EMU_PER_POINT;

    private final XWPFDocument document;
    private final RunWriter words;
    private final int width;
    private @Nullable CTP row;
    private Chart.Room size = Chart.Room.WHOLE;
    private int beside;

    ChartDrawer(XWPFDocument document, RunWriter words, int room) {
        this.document = document;
        this.words = words;
        this.width = room * Units.EMU_PER_DXA;
    }

    /** Draws a chart; of one without a single value only the words remain. */
    void write(BodyWriter body, Chart chart) {
        if (Charts.drawable(chart)) {
            draw(paragraph(body, chart), chart);
        } else {
            CTP paragraph = body.paragraph(StyleName.BODY);
            words.styled(paragraph, StyleName.STRONG.shown(), chart.title());
            words.plain(paragraph, " ");
            words.styled(paragraph, StyleName.QUIET.shown(), chart.description());
        }
    }

    /** Small ones of a size stand beside each other, as many as there is room for, while nothing comes between them. */
    private CTP paragraph(BodyWriter body, Chart chart) {
        if (row != null && chart.room() == size && beside < size.perRow() && body.endsWith(row)) {
            beside++;
            return row;
        }
        beside = 1;
        size = chart.room();
        row = body.paragraph(StyleName.CHART);
        return row;
    }

    private void draw(CTP paragraph, Chart chart) {
        int perRow = chart.room().perRow();
        int across = perRow == 1 ? width : width / perRow - BETWEEN;
        int height = (int) (across * (perRow == 1 ? HEIGHT_TO_WIDTH : HEIGHT_TO_SMALL));
        try {
            XWPFRun run = new XWPFParagraph(paragraph, document).createRun();
            XWPFChart drawn = document.createChart(run, across, height);
            Charts.embed(drawn, chart);
            describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), chart);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(CTNonVisualDrawingProps properties, Chart chart) {
        properties.setName(XmlText.text(chart.title()));
        properties.setDescr(XmlText.text(chart.description()));
    }
}
