package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.ScalarStyle;
import kring.folder.yaml.SyntaxNode;
import kring.folder.yaml.SyntaxReader;

/** One change to a text, in block style; what stands within brackets is left to {@link FlowPatch}. */
final class Patch {
    private static final Pattern HEADER_REMARK = Pattern.compile("[|>][^\\s#]*([ \\t]+#[^\\r\\n]*)?");

    private final String text;
    private final SyntaxNode root;
    private final TextLines lines;

    Patch(String text) {
        this.text = text;
        this.root = SyntaxReader.read(text);
        this.lines = new TextLines(text);
    }

    /** What a path leads to, and whether it leads through brackets. */
    private record Target(SyntaxNode syntax, boolean flow) {}

    boolean has(List<String> path) {
        return find(path).isPresent();
    }

    String put(Node value, List<String> path) {
        String key = path.get(path.size() - 1);
        List<String> above = path.subList(0, path.size() - 1);
        Optional<Target> parent =
                find(above).filter(target -> above.isEmpty() || !target.syntax().isEmpty());
        if (parent.isEmpty()) {
            return put(mapping(key, value), above);
        }
        SyntaxNode.Mapping fields = (SyntaxNode.Mapping) parent.get().syntax();
        boolean flow = parent.get().flow();
        Optional<SyntaxNode.Entry> field = fields.get(key);
        if (flow) {
            return field.isPresent()
                    ? FlowPatch.set(text, field.get(), value)
                    : FlowPatch.add(text, fields.start(), ends(fields), entry(key, value));
        }
        return field.isPresent() ? set(field.get(), value) : add(fields, key, value);
    }

    String append(Node.Mapping item, List<String> path) {
        Optional<Target> list = find(path).filter(target -> !target.syntax().isEmpty());
        if (list.isEmpty()) {
            Node.Sequence first = new Node.Sequence(List.of(item));
            return path.isEmpty() ? whole(first) : put(first, path);
        }
        SyntaxNode.Sequence items = (SyntaxNode.Sequence) list.get().syntax();
        if (list.get().flow()) {
            return FlowPatch.add(text, items.start(), ends(items), BlockText.flow(item));
        }
        int indent = lines.column(lines.dash(items.all().get(0).start()));
        return lines.insertBelow(items.end(), BlockText.item(item, indent));
    }

    /** A document in which nothing was yet, but remarks. */
    private String whole(Node value) {
        String above = text.substring(0, root.start());
        String below = text.substring(root.end());
        return above
                + (above.isEmpty() || above.endsWith("\n") ? "" : "\n")
                + String.join("\n", BlockText.document(value))
                + (below.startsWith("\n") || below.startsWith("\r") ? "" : "\n")
                + below;
    }

    String remove(List<String> path) {
        String last = path.get(path.size() - 1);
        Target parent = find(path.subList(0, path.size() - 1)).orElseThrow();
        if (parent.syntax() instanceof SyntaxNode.Sequence items) {
            SyntaxNode item = items.get(last).orElseThrow();
            return parent.flow()
                    ? FlowPatch.remove(text, items.all().indexOf(item), starts(items), ends(items))
                    : lines.remove(lines.dash(item.start()), item.end(), -1);
        }
        SyntaxNode.Mapping fields = (SyntaxNode.Mapping) parent.syntax();
        int index = fields.all().indexOf(fields.get(last).orElseThrow());
        if (parent.flow()) {
            return FlowPatch.remove(text, index, starts(fields), ends(fields));
        }
        int next = index + 1 < fields.all().size()
                ? fields.all().get(index + 1).key().start()
                : -1;
        return lines.remove(
                fields.all().get(index).key().start(), fields.all().get(index).end(), next);
    }

    /** From the last to the first, so that every place still is where it was. */
    String replace(Map<Mark, Node.Scalar> words) {
        StringBuilder changed = new StringBuilder(text);
        List<SyntaxNode.Scalar> found = new ArrayList<>();
        collect(root, found);
        for (int i = found.size() - 1; i >= 0; i--) {
            SyntaxNode.Scalar word = found.get(i);
            Optional.ofNullable(words.get(word.mark()))
                    .ifPresent(
                            other -> changed.replace(word.start(), word.end(), ScalarStyle.flow(other) + remark(word)));
        }
        return changed.toString();
    }

    /** The single values and keys of a syntax, in the order of the text. */
    private static void collect(SyntaxNode syntax, List<SyntaxNode.Scalar> words) {
        if (syntax instanceof SyntaxNode.Scalar word) {
            words.add(word);
        } else if (syntax instanceof SyntaxNode.Sequence items) {
            items.all().forEach(item -> collect(item, words));
        } else if (syntax instanceof SyntaxNode.Mapping fields) {
            fields.all().forEach(field -> {
                words.add(field.key());
                collect(field.value(), words);
            });
        }
    }

    private Optional<Target> find(List<String> path) {
        SyntaxNode syntax = root;
        boolean flow = isFlow(root);
        for (String step : path) {
            Optional<SyntaxNode> next = syntax instanceof SyntaxNode.Mapping fields
                    ? fields.get(step).map(SyntaxNode.Entry::value)
                    : syntax instanceof SyntaxNode.Sequence items ? items.get(step) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            syntax = next.get();
            flow |= isFlow(syntax);
        }
        return Optional.of(new Target(syntax, flow));
    }

    private static boolean isFlow(SyntaxNode syntax) {
        return syntax instanceof SyntaxNode.Mapping fields && fields.flow()
                || syntax instanceof SyntaxNode.Sequence items && items.flow();
    }

    /** Puts a value in the place of another, or behind a key that has none; a remark behind it stays. */
    private String set(SyntaxNode.Entry field, Node value) {
        List<String> written =
                BlockText.behindKey(value, lines.column(field.key().start()));
        int colon = text.indexOf(':', field.key().end()) + 1;
        boolean none = field.value().start() == field.value().end();
        int from = none || written.get(0).isEmpty() ? colon : field.value().start();
        int to = none ? colon : field.value().end();
        String first = written.get(0).isEmpty() || !none ? written.get(0) : " " + written.get(0);
        String remark = field.value() instanceof SyntaxNode.Scalar word ? remark(word) : "";
        return lines.replace(from, to, first + remark, written.subList(1, written.size()));
    }

    /** What stands behind the header of a text in block style. */
    private String remark(SyntaxNode.Scalar word) {
        Matcher header = HEADER_REMARK.matcher(text).region(word.start(), word.end());
        return word.header() && header.lookingAt() && header.group(1) != null ? header.group(1) : "";
    }

    private String add(SyntaxNode.Mapping fields, String key, Node value) {
        int indent = lines.column(fields.all().get(0).key().start());
        return lines.insertBelowRemarks(fields.end(), indent, BlockText.entry(key, value, indent));
    }

    private static String entry(String key, Node value) {
        return key + ": " + BlockText.flow(value);
    }

    private static Node mapping(String key, Node value) {
        return new Node.Mapping(List.of(new Node.Entry(key, value)));
    }

    private static List<Integer> starts(SyntaxNode syntax) {
        return syntax instanceof SyntaxNode.Mapping fields
                ? fields.all().stream().map(field -> field.key().start()).toList()
                : ((SyntaxNode.Sequence) syntax)
                        .all().stream().map(SyntaxNode::start).toList();
    }

    private static List<Integer> ends(SyntaxNode syntax) {
        return syntax instanceof SyntaxNode.Mapping fields
                ? fields.all().stream().map(SyntaxNode.Entry::end).toList()
                : ((SyntaxNode.Sequence) syntax)
                        .all().stream().map(SyntaxNode::end).toList();
    }
}
