package kring.folder.edit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.Trees;
import kring.folder.yaml.YamlReader;

/**
 * Changes a file in place: remarks, order, line ends and all that is not meant stay as they are (DESIGN, Writing). After
 * each change the text is read again and compared with the tree that was meant.
 */
public final class YamlEdit {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String mark;
    private String text;
    private Node tree;

    private YamlEdit(String mark, String text) {
        this.mark = mark;
        this.text = text;
        this.tree = read(text);
    }

    /**
     * Begins to change a file.
     *
     * @throws IllegalArgumentException when the bytes are no valid mapping or list
     */
    public static YamlEdit of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith(BYTE_ORDER_MARK)
                ? new YamlEdit(BYTE_ORDER_MARK, text.substring(1))
                : new YamlEdit("", text);
    }

    /** Puts a value at the end of a path of keys, and ids of items; keys that are not there are made. */
    public YamlEdit put(Node value, List<String> path) {
        return become(new Patch(text).put(value, path), Trees.put(tree, path, value));
    }

    /** Takes away what stands at the end of the path, when it is there. */
    public YamlEdit remove(List<String> path) {
        return new Patch(text).has(path) ? become(new Patch(text).remove(path), Trees.remove(tree, path)) : this;
    }

    /** Adds an item at the end of the list at the end of the path; a list that is not there is made. */
    public YamlEdit append(Node.Mapping item, List<String> path) {
        return become(new Patch(text).append(item, path), Trees.append(tree, path, item));
    }

    /**
     * Puts other words where single values and keys stand, each as its scalar spells it.
     *
     * @param words by the mark where the old ones begin, as {@link #tree} has it
     */
    public YamlEdit replace(Map<Mark, Node.Scalar> words) {
        return words.isEmpty() ? this : become(new Patch(text).replace(words), Trees.replace(tree, words));
    }

    /** What the file says now. */
    public Node tree() {
        return tree;
    }

    /** The file as it has become. */
    public byte[] bytes() {
        return (mark + text).getBytes(StandardCharsets.UTF_8);
    }

    private YamlEdit become(String changed, Node meant) {
        Node became = read(changed);
        if (!Trees.same(became, meant)) {
            throw new IllegalStateException("the change does not read back as it was meant");
        }
        text = changed;
        tree = became;
        return this;
    }

    private static Node read(String text) {
        YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        if (!reading.problems().isEmpty() || reading.root() == null || reading.root() instanceof Node.Scalar) {
            throw new IllegalArgumentException("no valid mapping or list: " + reading.problems());
        }
        return reading.root();
    }
}
