package kring.report.document;

import java.util.List;

/**
 * A heading with what stands under it; a section in a section is one level deeper. In a workbook each section on top
 * that holds a table or a chart is a sheet.
 */
public record Section(String title, List<Block> blocks) implements Block {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(String title, Block... blocks) {
        this(title, List.of(blocks));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
