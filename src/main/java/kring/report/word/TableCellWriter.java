package kring.report.word;

import java.util.function.BiConsumer;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** Writes what stands in the cells of a table, as people write it in the report's language. */
final class TableCellWriter {
    private static final String NOTHING = "–";
    private static final String UNBREAKABLE = "\u00a0";

    private final StyleIds styles;
    private final RunWriter words;
    private final Cell.Cases<String> shown;
    private final Cell.Cases<BiConsumer<CTTc, StyleName>> writers = new Cell.Cases<>(
            empty -> styled(StyleName.QUIET.shown(), NOTHING),
            this::plain,
            this::bullets,
            this::plain,
            this::plain,
            this::plain,
            status -> styled(StyleName.tone(status.tone()), shown(status)),
            rating -> styled(StyleName.tone(rating.tone()), shown(rating)));

    TableCellWriter(StyleIds styles, RunWriter words, Figures figures) {
        this.styles = styles;
        this.words = words;
        this.shown = new Cell.Cases<>(
                empty -> "",
                Cell.Words::text,
                several -> String.join("\n", several.lines()),
                amount -> figures.amount(amount.value(), amount.unit()),
                share -> figures.share(share.value()),
                day -> figures.day(day.date()),
                status -> toned(status.tone(), status.word()),
                rating -> toned(rating.tone(), figures.number(rating.value())));
    }

    /** Writes the title of a column, on the side where its values stand. */
    void title(CTTc cell, Column column) {
        words.plain(paragraph(cell, column.isNumber() ? StyleName.FIGURE_COLUMN : StyleName.COLUMN), column.title());
    }

    /** Writes a value under a column. */
    void write(CTTc cell, Column column, Cell value) {
        value.match(writers).accept(cell, column.isNumber() ? StyleName.FIGURE : StyleName.CELL);
    }

    /** What a reader sees of a value; nothing is empty. */
    String shown(Cell value) {
        return value.match(shown);
    }

    private BiConsumer<CTTc, StyleName> plain(Cell value) {
        return (cell, style) -> words.plain(paragraph(cell, style), shown(value));
    }

    private BiConsumer<CTTc, StyleName> styled(String run, String text) {
        return (cell, style) -> words.styled(paragraph(cell, style), run, text);
    }

    private BiConsumer<CTTc, StyleName> bullets(Cell.Lines several) {
        return several.lines().size() < 2
                ? plain(several)
                : (cell, style) ->
                        several.lines().forEach(line -> words.plain(paragraph(cell, StyleName.CELL_BULLET), line));
    }

    private static String toned(Tone tone, String text) {
        return tone.symbol() + UNBREAKABLE + text;
    }

    private CTP paragraph(CTTc cell, StyleName style) {
        CTP paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(styles.id(style));
        return paragraph;
    }
}
