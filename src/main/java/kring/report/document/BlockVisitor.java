package kring.report.document;

import java.util.List;

/** A renderer's side of a document: one method for every kind of block, so that none is forgotten. */
public interface BlockVisitor {
    /** A heading with blocks; the visitor goes into them itself. */
    void visit(Section section);

    /** Running text. */
    void visit(Paragraph paragraph);

    /** A list of short texts. */
    void visit(Bullets bullets);

    /** Rows of typed cells. */
    void visit(Table table);

    /** A picture of numbers. */
    void visit(Chart chart);

    /** A remark that should not be missed. */
    void visit(Callout callout);

    /** Where to cut, in formats that are printed. */
    void visit(CutLine cutLine);

    /** Visits blocks in their order. */
    default void visitAll(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
    }
}
