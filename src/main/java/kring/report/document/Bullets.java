package kring.report.document;

import java.util.List;

/** A list of short texts. */
public record Bullets(List<Text> items) implements Block {
    public Bullets {
        items = List.copyOf(items);
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.visit(this);
    }
}
