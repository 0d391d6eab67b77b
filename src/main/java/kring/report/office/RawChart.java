package kring.report.office;

import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/** Settings of a chart that the library's small set of schemas has no types for. */
final class RawChart {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private RawChart() {}

    /** Puts {@code <c:name val="value"/>} before the first child of the name given, where the schema wants it. */
    static void put(XmlObject parent, String name, int value, String before) {
        try (XmlCursor cursor = parent.newCursor()) {
            cursor.toChild(CHART, before);
            cursor.beginElement(new QName(CHART, name));
            cursor.insertAttributeWithValue("val", Integer.toString(value));
        }
    }

    /** Fills a shape that has a line around it with a hatching on paper. */
    static void hatch(XmlObject shape, String pattern, String colour) {
        try (XmlCursor cursor = shape.newCursor()) {
            cursor.toChild(DRAWING, "ln");
            cursor.beginElement(new QName(DRAWING, "pattFill"));
            cursor.insertAttributeWithValue("prst", pattern);
            color(cursor, "fgClr", colour);
            color(cursor, "bgClr", Palette.PAPER);
        }
    }

    private static void color(XmlCursor cursor, String name, String rgb) {
        cursor.beginElement(new QName(DRAWING, name));
        cursor.beginElement(new QName(DRAWING, "srgbClr"));
        cursor.insertAttributeWithValue("val", rgb);
        cursor.toNextToken();
        cursor.toNextToken();
    }
}
