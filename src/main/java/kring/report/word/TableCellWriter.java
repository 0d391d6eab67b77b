package kring.report.word;

import java.util.List;
import java.util.function.Function;
import kring.language.Figures;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Tone;

/** Writes what stands in the cells of a table, as people write it in the report's language. */
final class TableCellWriter {
    private static final String NOTHING = "–";
    private static final String UNBREAKABLE = "\u00a0";

    private final StyleIds styles;
    private final Cell.Cases<String> shown;
    private final Cell.Cases<Function<StyleName, List<WordParagraph>>> writers = new Cell.Cases<>(
            empty -> styled(StyleName.QUIET.shown(), NOTHING),
            this::plain,
            this::bullets,
            this::plain,
            this::plain,
            this::plain,
            status -> styled(StyleName.tone(status.tone()), shown(status)),
            rating -> styled(StyleName.tone(rating.tone()), shown(rating)));

    TableCellWriter(StyleIds styles, Figures figures) {
        this.styles = styles;
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

    /** The title of a column, on the side where its values stand. */
    List<WordParagraph> title(Column column) {
        return List.of(plain(column.isNumber() ? StyleName.FIGURE_COLUMN : StyleName.COLUMN, column.title()));
    }

    /** A value under a column. */
    List<WordParagraph> written(Column column, Cell value) {
        return value.match(writers).apply(column.isNumber() ? StyleName.FIGURE : StyleName.CELL);
    }

    /** What a reader sees of a value; nothing is empty. */
    String shown(Cell value) {
        return value.match(shown);
    }

    private Function<StyleName, List<WordParagraph>> plain(Cell value) {
        return style -> List.of(plain(style, shown(value)));
    }

    private Function<StyleName, List<WordParagraph>> styled(String run, String text) {
        return style -> {
            WordParagraph paragraph = paragraph(style);
            paragraph.styled(run, text);
            return List.of(paragraph);
        };
    }

    private Function<StyleName, List<WordParagraph>> bullets(Cell.Lines several) {
        return several.lines().size() < 2
                ? plain(several)
                : style -> several.lines().stream()
                        .map(line -> plain(StyleName.CELL_BULLET, line))
                        .toList();
    }

    private static String toned(Tone tone, String text) {
        return tone.symbol() + UNBREAKABLE + text;
    }

    private WordParagraph plain(StyleName style, String text) {
        WordParagraph paragraph = paragraph(style);
        paragraph.plain(text);
        return paragraph;
    }

    private WordParagraph paragraph(StyleName style) {
        return new WordParagraph(styles, style.shown());
    }
}
