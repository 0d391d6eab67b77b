package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import kring.report.document.form.FilledValue;
import kring.report.spreadsheet.Spreadsheet.Cell;
import kring.report.spreadsheet.Spreadsheet.Sheet;
import kring.report.spreadsheet.UnreadableFile.Reason;

/**
 * Reads a workbook (.xlsx, Strict too) for what its cells show, in one pass and within limits. Pictures, themes, pivots and
 * properties are not opened; a damaged sheet is told as such beside those that are whole.
 */
public final class SpreadsheetReader {
    private static final Comparator<Cell> BY_PLACE =
            Comparator.comparing(Cell::row).thenComparing(Cell::column);

    private final Parts parts;
    private final Locale locale;

    private SpreadsheetReader(Parts parts, Locale locale) {
        this.parts = parts;
        this.locale = locale;
    }

    /**
     * What a workbook shows.
     *
     * @param locale in which numbers and days are shown
     * @throws UnreadableFile when it is none, is damaged, or is larger than any form
     */
    public static Spreadsheet read(byte[] bytes, Locale locale) throws UnreadableFile {
        FileSignature.requireZip(bytes);
        try (Parts parts = Parts.open(bytes)) {
            return new SpreadsheetReader(parts, locale).workbook();
        }
    }

    private Spreadsheet workbook() throws UnreadableFile {
        String book = parts.related("", "officeDocument").orElseThrow(() -> new UnreadableFile(withoutWorkbook()));
        List<String[]> named = new ArrayList<>();
        boolean[] since1904 = new boolean[1];
        boolean whole = parts.read(book, elements -> {
            while (elements.nextOf("workbookPr", "sheet")) {
                if (elements.is("sheet")) {
                    named.add(new String[] {
                        elements.attribute("name").orElse(""),
                        elements.attribute("id").orElse("")
                    });
                } else {
                    since1904[0] = elements.attribute("date1904")
                            .filter(value -> value.equals("1") || value.equals("true"))
                            .isPresent();
                }
            }
        });
        if (!whole || named.isEmpty()) {
            throw new UnreadableFile(parts.hasEnding("workbook.bin") ? Reason.BINARY_EXCEL : Reason.DAMAGED);
        }
        List<String> texts = sharedTexts(parts.related(book, "sharedStrings").orElse(""));
        NumberFormats formats =
                NumberFormats.read(parts, parts.related(book, "styles").orElse(""));
        NumberReader numbers = new NumberReader(formats, since1904[0], locale);
        Map<String, String> targets = parts.targets(book);
        List<Sheet> sheets = new ArrayList<>();
        for (String[] sheet : named) {
            sheets.add(sheet(sheet[0], targets.getOrDefault(sheet[1], ""), new SheetReader(texts, numbers)));
        }
        return new Spreadsheet(sheets);
    }

    /** What a zip is in which no workbook is. */
    private Reason withoutWorkbook() {
        if (parts.has("content.xml") && parts.has("mimetype")) {
            return Reason.OPEN_DOCUMENT;
        }
        if (parts.hasEnding("workbook.bin")) {
            return Reason.BINARY_EXCEL;
        }
        return parts.has("[Content_Types].xml") ? Reason.OTHER : Reason.ZIP;
    }

    private Sheet sheet(String name, String part, SheetReader reader) throws UnreadableFile {
        boolean whole = parts.read(part, reader::read);
        if (reader.isFull()) {
            throw new UnreadableFile(Reason.TOO_LARGE);
        }
        List<Cell> cells = new ArrayList<>(reader.cells());
        cells.sort(BY_PLACE);
        return new Sheet(name, cells, remarks(part), reader.merged(), !whole);
    }

    /** Each is made ready once: one may be long, and that of many cells. */
    private List<String> sharedTexts(String part) throws UnreadableFile {
        List<String> texts = new ArrayList<>();
        parts.read(part, elements -> {
            while (elements.next("si")) {
                texts.add(SheetReader.lines(elements.allText("si")));
            }
        });
        return texts;
    }

    /** Comments by their cells, and words on shapes by the cell under their corner. */
    private List<Cell> remarks(String sheet) throws UnreadableFile {
        List<Cell> remarks = new ArrayList<>();
        for (Parts.Relation relation : parts.relations(sheet)) {
            switch (relation.type()) {
                case "comments" -> parts.read(relation.target(), elements -> comments(elements, remarks));
                case "drawing" -> parts.read(relation.target(), elements -> shapes(elements, remarks));
                default -> {}
            }
        }
        return remarks;
    }

    private static void comments(Elements elements, List<Cell> remarks) throws XMLStreamException {
        while (elements.next("comment")) {
            CellPlace place =
                    elements.attribute("ref").flatMap(CellPlace::parse).orElse(CellPlace.FIRST);
            add(remarks, place, elements.allText("comment"));
        }
    }

    private static void shapes(Elements elements, List<Cell> remarks) throws XMLStreamException {
        CellPlace corner = CellPlace.FIRST;
        while (elements.nextOf("from", "txBody")) {
            if (elements.is("txBody")) {
                add(remarks, corner, elements.allText("txBody"));
            } else {
                corner = corner(elements);
            }
        }
    }

    private static CellPlace corner(Elements elements) throws XMLStreamException {
        int row = 0;
        int column = 0;
        while (elements.nextWithin("from")) {
            String name = elements.name();
            String text = elements.text().strip();
            int number = text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
            row = name.equals("row") ? number : row;
            column = name.equals("col") ? number : column;
        }
        return new CellPlace(row, column);
    }

    private static void add(List<Cell> remarks, CellPlace place, String text) {
        if (!text.isBlank()) {
            remarks.add(new Cell(place.row(), place.column(), new FilledValue.Words(text.strip())));
        }
    }
}
