package kring.report.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import kring.report.document.form.FilledValue;
import kring.report.spreadsheet.Spreadsheet.Cell;

/** Finds what lies over the cells of a sheet: comments by their cells, and words on shapes by the cell under their corner. */
final class SheetRemarks {
    private static final Set<String> OF_A_SHAPE = Set.of("from", "pos", "txBody");
    private static final Set<String> OF_AN_OLD_SHAPE = Set.of("shape", "textbox", "ClientData");

    private final Parts parts;
    private final SheetGrid grid;
    private final List<Cell> remarks = new ArrayList<>();

    SheetRemarks(Parts parts, SheetGrid grid) {
        this.parts = parts;
        this.grid = grid;
    }

    List<Cell> of(String sheet) throws UnreadableFile {
        for (Parts.Relation relation : parts.relations(sheet)) {
            switch (relation.type()) {
                case "comments" -> parts.read(relation.target(), this::comments);
                case "drawing" -> parts.read(relation.target(), this::shapes);
                case "vmlDrawing" -> parts.read(relation.target(), this::oldShapes);
                default -> {}
            }
        }
        return remarks.stream().distinct().toList();
    }

    private void comments(Elements elements) throws XMLStreamException {
        while (elements.next("comment")) {
            CellPlace place =
                    elements.attribute("ref").flatMap(CellPlace::parse).orElse(CellPlace.FIRST);
            add(place, elements.allText("comment"));
        }
    }

    /** A shape is anchored to a cell, or lies at a distance from the corner of the sheet. */
    private void shapes(Elements elements) throws XMLStreamException {
        CellPlace corner = CellPlace.FIRST;
        while (elements.nextOf(OF_A_SHAPE)) {
            switch (elements.name()) {
                case "txBody" -> add(corner, elements.allText("txBody"));
                case "pos" -> corner = grid.at(elements.size("x", 0), elements.size("y", 0));
                default -> corner = corner(elements);
            }
        }
    }

    private static CellPlace corner(Elements elements) throws XMLStreamException {
        int row = 0;
        int column = 0;
        while (elements.nextWithin("from")) {
            String name = elements.name();
            int number = whole(elements.text());
            row = name.equals("row") ? number : row;
            column = name.equals("col") ? number : column;
        }
        return new CellPlace(row, column);
    }

    /** Shapes as they were before 2007; the frames of comments are among them, and say nothing of their own. */
    private void oldShapes(Elements elements) throws XMLStreamException {
        String words = "";
        while (elements.nextOf(OF_AN_OLD_SHAPE)) {
            switch (elements.name()) {
                case "textbox" -> words = elements.everyText("textbox");
                case "ClientData" -> {
                    boolean note = elements.attribute("ObjectType")
                            .filter("Note"::equals)
                            .isPresent();
                    CellPlace corner = oldCorner(elements);
                    add(corner, note ? "" : words);
                }
                default -> words = "";
            }
        }
    }

    private static CellPlace oldCorner(Elements elements) throws XMLStreamException {
        CellPlace corner = CellPlace.FIRST;
        while (elements.nextWithin("ClientData")) {
            if (elements.is("Anchor")) {
                String[] numbers = elements.text().split(",");
                corner = numbers.length > 2 ? new CellPlace(whole(numbers[2]), whole(numbers[0])) : corner;
            }
        }
        return corner;
    }

    private static int whole(String text) {
        String number = text.strip();
        return number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : 0;
    }

    private void add(CellPlace place, String text) {
        if (!text.isBlank()) {
            remarks.add(new Cell(place.row(), place.column(), new FilledValue.Words(text.strip())));
        }
    }
}
