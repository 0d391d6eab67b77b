package kring.report.document;

/** Where to cut a page that is handed out in pieces, in formats that are printed. */
public record CutLine() implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
