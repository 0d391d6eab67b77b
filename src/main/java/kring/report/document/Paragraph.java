package kring.report.document;

/** Running text. */
public record Paragraph(Text text) implements Block {
    public Paragraph(String plain) {
        this(Text.of(plain));
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
