package kring.report.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kring.report.document.form.FilledValue;
import kring.report.spreadsheet.Spreadsheet.Cell;
import kring.report.spreadsheet.Spreadsheet.Sheet;
import kring.report.spreadsheet.UnreadableFile.Reason;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a table that was saved as text (.csv), in UTF-8, UTF-16 or Windows-1252. Which mark stands between its cells, only
 * who knows their headings can tell.
 */
public final class TextTable {
    /** A comma is often within words; it goes last. */
    private static final List<Character> MARKS = List.of(';', '\t', ',');

    /** What programs put in front: a mark of the encoding, and a line that Excel reads and does not show. */
    private static final Pattern IN_FRONT = Pattern.compile("^\uFEFF?(?:(?i:sep=).\\R)?");

    private static final int LOOKED_AT = 4096;
    private static final int MOST = 200_000;

    private TextTable() {}

    /** Whether a file that is no workbook may be a table. */
    public static boolean isText(byte[] bytes) {
        return isWide(bytes)
                || bytes.length > 0
                        && IntStream.range(0, Math.min(bytes.length, LOOKED_AT)).noneMatch(i -> bytes[i] == 0);
    }

    /**
     * The table as each of the marks divides it; damaged where a quotation mark is not closed.
     *
     * @param name of the one sheet that it is
     * @throws UnreadableFile when it is too large
     */
    public static List<Sheet> read(byte[] bytes, String name) throws UnreadableFile {
        String rows = IN_FRONT.matcher(text(bytes)).replaceFirst("");
        List<Sheet> readings = new ArrayList<>();
        for (char mark : MARKS) {
            readings.add(sheet(name, rows, mark));
        }
        return readings;
    }

    private static Sheet sheet(String name, String rows, char mark) throws UnreadableFile {
        List<Cell> cells = new ArrayList<>();
        boolean whole = read(rows, mark, cells);
        return new Sheet(name, cells, List.of(), List.of(), List.of(), !whole);
    }

    private static boolean read(String text, char mark, List<Cell> cells) throws UnreadableFile {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(mark)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                add(row, cells);
                if (cells.size() > MOST) {
                    throw new UnreadableFile(Reason.TOO_LARGE);
                }
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static void add(CSVRecord row, List<Cell> cells) {
        for (int column = 0; column < row.size(); column++) {
            FilledValue value = value(row.get(column));
            if (!value.isNothing()) {
                cells.add(new Cell((int) row.getRecordNumber() - 1, column, value));
            }
        }
    }

    /** What a spreadsheet would calculate is no text; in that way some programs keep the zeros in front of a number. */
    private static FilledValue value(String text) {
        if (text.matches("=\"[^\"]*\"")) {
            return new FilledValue.Words(text.substring(2, text.length() - 1));
        }
        return text.startsWith("=")
                ? new FilledValue.Unreadable(FilledValue.Reason.FORMULA, text)
                : new FilledValue.Words(SheetReader.lines(text));
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static String text(byte[] bytes) {
        if (isWide(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
