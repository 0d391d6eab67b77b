package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import kring.report.document.form.FilledValue;
import kring.report.document.form.FilledValue.Reason;
import kring.report.document.form.FilledValue.Unreadable;
import kring.report.spreadsheet.Spreadsheet.Cell;
import kring.report.spreadsheet.Spreadsheet.Merged;

/** Reads the cells of a sheet in which something stands; formatted emptiness is passed over as it streams by. */
final class SheetReader {
    /** More than people type; a list of a whole region's people has a tenth. */
    private static final int MOST = 200_000;

    private static final Set<String> READ = Stream.concat(
                    Stream.of("row", "c", "col", "sheetFormatPr"), MarginWords.ELEMENTS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final List<String> texts;
    private final NumberReader numbers;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<String> margins = new ArrayList<>();
    private final SheetGrid grid = new SheetGrid();
    private int row = -1;
    private int column = -1;

    SheetReader(List<String> texts, NumberReader numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The cells so far, in the order of the file. */
    List<Cell> cells() {
        return cells;
    }

    /** The cells that were made one. */
    List<Merged> merged() {
        return merged;
    }

    /** The words in the headers and footers of its pages, each once. */
    List<String> margins() {
        return margins.stream().distinct().toList();
    }

    /** The sizes of its rows and columns. */
    SheetGrid grid() {
        return grid;
    }

    /** Whether there are more cells than are read. */
    boolean isFull() {
        return cells.size() + merged.size() > MOST;
    }

    /** Reads all cells below the present element. */
    void read(Elements elements) throws XMLStreamException {
        while (!isFull() && elements.nextOf(READ)) {
            switch (elements.name()) {
                case "c" -> cell(elements);
                case "row" -> {
                    row = elements.number("r", row + 2) - 1;
                    column = -1;
                    grid.learn(row, elements);
                }
                case "mergeCell" -> merge(elements.attribute("ref").orElse("").split(":"));
                case "col", "sheetFormatPr" -> grid.learn(elements);
                default -> margins.addAll(MarginWords.of(elements.text()));
            }
        }
    }

    private void merge(String... corners) {
        CellPlace.parse(corners[0])
                .flatMap(first -> CellPlace.parse(corners[corners.length - 1])
                        .map(last -> new Merged(first.row(), first.column(), last.row(), last.column())))
                .ifPresent(merged::add);
    }

    private void cell(Elements elements) throws XMLStreamException {
        Optional<CellPlace> place = elements.attribute("r").flatMap(CellPlace::parse);
        int own = place.map(CellPlace::column).orElse(column + 1);
        column = own;
        int below = place.map(CellPlace::row).orElse(row);
        String type = elements.attribute("t").orElse("n");
        int style = elements.number("s", 0);
        String value = "";
        Optional<String> formula = Optional.empty();
        while (elements.nextWithin("c")) {
            switch (elements.name()) {
                case "v" -> value = elements.text();
                case "is" -> value = elements.allText("is");
                case "f" -> formula = Optional.of(elements.text());
                default -> elements.skip();
            }
        }
        FilledValue shown = formula.isPresent() ? formula(formula.get(), value) : value(type, style, value);
        if (!shown.shown().isEmpty()) {
            cells.add(new Cell(below, own, shown));
        }
    }

    private static FilledValue formula(String formula, String value) {
        return new Unreadable(Reason.FORMULA, formula.isEmpty() ? value : "=" + formula);
    }

    private FilledValue value(String type, int style, String value) {
        return switch (type) {
            case "n" -> numbers.read(value, style);
            case "s" -> shared(value.strip());
            case "inlineStr", "str" -> words(value);
            case "b" -> truth(value.strip());
            case "d" -> NumberReader.day(value);
            case "e" -> new Unreadable(Reason.ERROR, value);
            default -> value.isEmpty() ? FilledValue.NOTHING : new Unreadable(Reason.UNKNOWN, value);
        };
    }

    private FilledValue shared(String number) {
        if (number.isEmpty()) {
            return FilledValue.NOTHING;
        }
        return number.matches("[0-9]{1,9}") && Integer.parseInt(number) < texts.size()
                ? new FilledValue.Words(texts.get(Integer.parseInt(number)))
                : new Unreadable(Reason.MISSING_TEXT, number);
    }

    private static FilledValue words(String text) {
        return new FilledValue.Words(lines(text));
    }

    /** A text with every line end a single line feed. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static FilledValue truth(String value) {
        return switch (value) {
            case "" -> FilledValue.NOTHING;
            case "1", "true" -> new FilledValue.Truth(true, "TRUE");
            case "0", "false" -> new FilledValue.Truth(false, "FALSE");
            default -> new Unreadable(Reason.UNKNOWN, value);
        };
    }
}
