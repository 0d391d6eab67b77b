package kring.report.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * A heading with what stands under it; a section in a section is one level deeper. In a workbook each section on top
 * that holds a table or a chart is a sheet.
 *
 * @param use what people do with it where it is a sheet
 */
public record Section(String title, Use use, List<Block> blocks) implements Block {
    /** Whether a sheet comes out of a printer with the others, or is there to search in alone. */
    public enum Use {
        PRINTED,
        /** Its tables go round for people to sign, each on one page. */
        SIGNED,
        /** It goes to somebody by itself, on a page of its own. */
        HANDED_ON,
        SEARCHED
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(String title, List<Block> blocks) {
        this(title, Use.PRINTED, blocks);
    }

    public Section(String title, Block... blocks) {
        this(title, List.of(blocks));
    }

    /** The same to search in alone, which a note above it says. */
    public Section searched(String note) {
        return use == Use.SEARCHED
                ? this
                : new Section(
                        title,
                        Use.SEARCHED,
                        Stream.concat(Stream.of(new Paragraph(note)), blocks.stream())
                                .toList());
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
