package kring.report.word;

import java.util.ArrayList;
import java.util.List;
import kring.report.office.XmlMarkup;

/**
 * A table of a document under way: which of its rows stay with the next may change as long as what follows it is not known.
 *
 * @param style the id of its style
 * @param widths of its columns, in twentieths of a point
 * @param room of the whole line, likewise
 * @param rows from above, the header first
 */
record WordRows(String style, int[] widths, int room, List<Row> rows) implements BodyPart {
    /** A table without rows yet. */
    WordRows(String style, int[] widths, int room) {
        this(style, widths, room, new ArrayList<>());
    }

    /**
     * One row.
     *
     * @param isHeader whether it stands at the top of every page
     * @param isWhole whether no page ends within it
     * @param cells the paragraphs of each cell
     */
    record Row(boolean isHeader, boolean isWhole, List<List<WordParagraph>> cells) {
        /** Keeps it on the page on which what follows it begins. */
        void keepWithNext() {
            cells.forEach(cell -> cell.forEach(WordParagraph::keepWithNext));
        }

        private void write(XmlMarkup out, int[] widths) {
            out.open("w:tr");
            if (isWhole) {
                out.open("w:trPr").empty("w:cantSplit");
                if (isHeader) {
                    out.empty("w:tblHeader");
                }
                out.close();
            }
            for (int i = 0; i < widths.length; i++) {
                out.open("w:tc")
                        .open("w:tcPr")
                        .empty("w:tcW", "w:w", widths[i], "w:type", "dxa")
                        .close();
                cells.get(i).forEach(paragraph -> paragraph.write(out));
                out.close();
            }
            out.close();
        }
    }

    @Override
    public void write(XmlMarkup out) {
        out.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", style);
        out.empty("w:tblW", "w:w", room, "w:type", "dxa").empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:firstRow", true).close().open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", width);
        }
        out.close();
        rows.forEach(row -> row.write(out, widths));
        out.close();
    }
}
