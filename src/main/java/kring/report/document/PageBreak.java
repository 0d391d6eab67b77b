package kring.report.document;

/** From here on a new page, in formats that have pages. */
public record PageBreak() implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
