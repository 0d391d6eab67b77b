package kring.report.word;

import java.util.List;
import java.util.SortedMap;
import kring.report.chart.EmbeddedChart;
import kring.report.office.OfficeNames;
import kring.report.office.XmlMarkup;

/**
 * What charts are within a Word file: a drawing and a workbook for each, and how one leads to the other.
 *
 * @param relationships the name of the part with those of the text
 */
record ChartParts(String relationships) {
    private static final String TYPES = "[Content_Types].xml";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String APPLICATION = "application/vnd.openxmlformats-officedocument.";

    /** The relationship of the text to a chart, the first being number 1. */
    static String relationship(int number) {
        return "kringChart" + number;
    }

    /** Adds charts to the parts of a file. */
    void add(SortedMap<String, byte[]> parts, List<EmbeddedChart> charts) {
        XmlMarkup types = new XmlMarkup();
        XmlMarkup leading = new XmlMarkup();
        for (int number = 1; number <= charts.size(); number++) {
            EmbeddedChart chart = charts.get(number - 1);
            String drawing = "word/charts/chart" + number + ".xml";
            String workbook = "word/embeddings/Microsoft_Excel_Worksheet" + number + ".xlsx";
            parts.put(drawing, chart.drawing());
            parts.put(workbook, chart.workbook());
            parts.put(
                    "word/charts/_rels/chart" + number + ".xml.rels",
                    toWorkbook(workbook).part());
            type(types, drawing, "drawingml.chart+xml");
            type(types, workbook, "spreadsheetml.sheet");
            lead(leading, relationship(number), "chart", drawing);
        }
        BlankDocument.fill(parts, TYPES, "</Types>", types + "</Types>");
        BlankDocument.fill(parts, relationships, "</Relationships>", leading + "</Relationships>");
    }

    private static XmlMarkup toWorkbook(String workbook) {
        XmlMarkup leading = new XmlMarkup().open("Relationships", "xmlns", PACKAGE);
        lead(leading, EmbeddedChart.WORKBOOK, "package", workbook);
        return leading.close();
    }

    private static void type(XmlMarkup types, String part, String type) {
        types.empty("Override", "ContentType", APPLICATION + type, "PartName", "/" + part);
    }

    private static void lead(XmlMarkup leading, String id, String type, String part) {
        leading.empty("Relationship", "Id", id, "Target", "/" + part, "Type", OfficeNames.RELATIONS + "/" + type);
    }
}
