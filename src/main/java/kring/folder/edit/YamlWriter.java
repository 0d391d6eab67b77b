package kring.folder.edit;

import java.nio.charset.StandardCharsets;
import kring.folder.yaml.Node;
import kring.folder.yaml.Trees;
import kring.folder.yaml.YamlReader;

/** Writes a tree as a person would: two spaces in, short values plain, prose folded. */
public final class YamlWriter {
    private static final Node.Scalar NOTHING = new Node.Scalar("null", true);

    private YamlWriter() {}

    /** The text of a document. */
    public static String write(Node root) {
        return String.join("\n", BlockText.document(anew(root))) + "\n";
    }

    /**
     * The text of a document, read again to be sure.
     *
     * @throws IllegalStateException when it would not read back as what it was made from
     */
    public static String proven(Node root) {
        String text = write(root);
        YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        if (!reading.problems().isEmpty() || !Trees.same(reading.root(), root)) {
            throw new IllegalStateException("the document does not read back as it was written");
        }
        return text;
    }

    /** With every text to be spelled anew: what stood plain where it was may need quotes where it comes to stand. */
    private static Node anew(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return new Node.Mapping(
                    mapping.mark(),
                    mapping.entries().stream()
                            .map(entry -> new Node.Entry(entry.key(), anew(entry.value())))
                            .toList());
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.mark(),
                    sequence.items().stream()
                            .map(item -> item.isNothing() ? NOTHING : anew(item))
                            .toList());
        }
        Node.Scalar scalar = (Node.Scalar) node;
        boolean bare = scalar.isNothing() || scalar.isTruth() || scalar.number().isPresent();
        return new Node.Scalar(scalar.mark(), scalar.text(), bare);
    }
}
