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
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Draws charts as wide as the text, with the words for those who cannot see them. */
final class ChartDrawer {
    private static final double HEIGHT_TO_WIDTH = 0.42;

    private final XWPFDocument document;
    private final RunWriter words;
    private final int width;

    ChartDrawer(XWPFDocument document, RunWriter words, int room) {
        this.document = document;
        this.words = words;
        this.width = room * Units.EMU_PER_DXA;
    }

    /** Draws a chart; of one without a single value only the words remain. */
    void write(BodyWriter body, Chart chart) {
        if (Charts.drawable(chart)) {
            draw(body.paragraph(StyleName.CHART), chart);
        } else {
            CTP paragraph = body.paragraph(StyleName.BODY);
            words.styled(paragraph, StyleName.STRONG.shown(), chart.title());
            words.plain(paragraph, " ");
            words.styled(paragraph, StyleName.QUIET.shown(), chart.description());
        }
    }

    private void draw(CTP paragraph, Chart chart) {
        try {
            XWPFRun run = new XWPFParagraph(paragraph, document).createRun();
            XWPFChart drawn = document.createChart(run, width, (int) (width * HEIGHT_TO_WIDTH));
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
