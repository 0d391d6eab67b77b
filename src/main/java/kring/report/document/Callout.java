package kring.report.document;

/** A remark that should not be missed. */
public record Callout(Tone tone, String title, Text text) implements Block {
    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
