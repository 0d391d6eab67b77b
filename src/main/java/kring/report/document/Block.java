package kring.report.document;

/** One piece of a document. */
public sealed interface Block permits Section, Paragraph, Bullets, Table, Chart, Callout, CutLine {
    /** Calls the visitor's method for this kind of block. */
    void accept(BlockVisitor visitor);
}
