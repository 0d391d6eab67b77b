package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
            while (elements.nextOf(Set.of("workbookPr", "sheet"))) {
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
        List<Cell> remarks = new SheetRemarks(parts, reader.grid()).of(part);
        return new Sheet(name, cells, remarks, reader.merged(), reader.margins(), !whole);
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
}
