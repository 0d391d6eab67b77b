package kring.report.word;

import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes what stands in the cells of a table, as people write it in the report's language. */
final class TableCellWriter {
    private static final String NOTHING = "–";
    private static final String UNBREAKABLE = "\u00a0";

    private final StyleIds styles;
    private final RunWriter words;
    private final Figures figures;

    TableCellWriter(StyleIds styles, RunWriter words, Figures figures) {
        this.styles = styles;
        this.words = words;
        this.figures = figures;
    }

    /** Writes the title of a column, on the side where its values stand. */
    void title(CTTc cell, Column column) {
        words.plain(paragraph(cell, figure(column) ? StyleName.FIGURE_COLUMN : StyleName.COLUMN), column.title());
    }

    /** Writes a value under a column. */
    void write(CTTc cell, Column column, Cell value) {
        if (value instanceof Cell.Lines several && several.lines().size() > 1) {
            several.lines().forEach(line -> words.plain(paragraph(cell, StyleName.CELL_BULLET), line));
            return;
        }
        CTP paragraph = paragraph(cell, figure(column) ? StyleName.FIGURE : StyleName.CELL);
        if (value instanceof Cell.Status status) {
            words.styled(paragraph, StyleName.tone(status.tone()), shown(status));
        } else if (value instanceof Cell.Rating rating) {
            words.styled(paragraph, StyleName.tone(rating.tone()), shown(rating));
        } else if (value instanceof Cell.Empty) {
            words.styled(paragraph, StyleName.QUIET.shown(), NOTHING);
        } else {
            words.plain(paragraph, shown(value));
        }
    }

    /** What a reader sees of a value; nothing is empty. */
    String shown(Cell value) {
        if (value instanceof Cell.Words text) {
            return text.text();
        } else if (value instanceof Cell.Lines several) {
            return String.join("\n", several.lines());
        } else if (value instanceof Cell.Amount amount) {
            return figures.amount(amount.value(), amount.unit());
        } else if (value instanceof Cell.Share share) {
            return figures.share(share.value());
        } else if (value instanceof Cell.Day day) {
            return figures.day(day.date());
        } else if (value instanceof Cell.Status status) {
            return status.tone().symbol() + UNBREAKABLE + status.word();
        } else if (value instanceof Cell.Rating rating) {
            return rating.tone().symbol() + UNBREAKABLE + figures.number(rating.value());
        }
        return "";
    }

    private CTP paragraph(CTTc cell, StyleName style) {
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(styles.id(style));
        return paragraph;
    }

    private static boolean figure(Column column) {
        return column.kind() == Column.Kind.NUMBER || column.kind() == Column.Kind.PERCENTAGE;
    }
}
