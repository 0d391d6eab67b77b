package kring.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import kring.report.chart.Charts;
import kring.report.chart.EmbeddedChart;
import kring.report.document.Chart;
import kring.report.office.XmlText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Draws charts as wide as the text, or small ones beside each other, with the words for those who cannot see them. */
final class ChartDrawer {
    private static final double HEIGHT_TO_WIDTH = 0.33;
    private static final double HEIGHT_TO_SMALL = 0.52;
    /** What keeps small ones apart, and their frames within the width of the text. */
    private static final int BETWEEN = Units.EMU_PER_POINT;

    private final XWPFDocument document;
    private final RunWriter words;
    private final int width;
    private @Nullable CTP row;
    private Chart.Room size = Chart.Room.WHOLE;
    private int beside;
    private int drawn;

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
            CTInline inline = new XWPFParagraph(paragraph, document).createRun().addChart(add(Charts.embedded(chart)));
            inline.addNewExtent().setCx(across);
            inline.getExtent().setCy(height);
            describe(inline.getDocPr(), chart);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the parts of a chart, and gives what the text calls it. */
    private String add(EmbeddedChart chart) throws InvalidFormatException, IOException {
        int number = ++drawn;
        PackagePart drawing = part("charts/chart" + number + ".xml", XWPFRelation.CHART, chart.drawing());
        PackagePart workbook = part(
                "embeddings/Microsoft_Excel_Worksheet" + number + ".xlsx", XWPFRelation.WORKBOOK, chart.workbook());
        drawing.addRelationship(
                workbook.getPartName(),
                TargetMode.INTERNAL,
                XWPFRelation.WORKBOOK.getRelation(),
                EmbeddedChart.WORKBOOK);
        return document.getPackagePart()
                .addRelationship(drawing.getPartName(), TargetMode.INTERNAL, XWPFRelation.CHART.getRelation())
                .getId();
    }

    private PackagePart part(String name, XWPFRelation kind, byte[] content)
            throws InvalidFormatException, IOException {
        PackagePart part = document.getPackage()
                .createPart(PackagingURIHelper.createPartName("/word/" + name), kind.getContentType());
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void describe(CTNonVisualDrawingProps properties, Chart chart) {
        properties.setName(XmlText.text(chart.title()));
        properties.setDescr(XmlText.text(chart.description()));
    }
}
