package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.yaml.Mark;
import kring.folder.yaml.Node;
import kring.folder.yaml.Piece;
import kring.folder.yaml.PieceReader;
import kring.folder.yaml.ScalarStyle;

/** One change to a text, in block style; what stands within brackets is left to {@link FlowPatch}. */
final class Patch {
    private static final Pattern HEADER_REMARK = Pattern.compile("[|>][^\\s#]*([ \\t]+#[^\\r\\n]*)?");

    private final String text;
    private final Piece root;
    private final TextLines lines;

    Patch(String text) {
        this.text = text;
        this.root = PieceReader.read(text);
        this.lines = new TextLines(text);
    }

    /** What a way leads to, and whether it leads through brackets. */
    private record Target(Piece piece, boolean flow) {}

    boolean has(List<String> way) {
        return find(way).isPresent();
    }

    String put(Node value, List<String> way) {
        String key = way.get(way.size() - 1);
        List<String> above = way.subList(0, way.size() - 1);
        Optional<Target> parent =
                find(above).filter(target -> above.isEmpty() || !target.piece().isEmpty());
        if (parent.isEmpty()) {
            return put(mapping(key, value), above);
        }
        Piece.Fields fields = (Piece.Fields) parent.get().piece();
        boolean flow = parent.get().flow();
        Optional<Piece.Field> field = fields.get(key);
        if (flow) {
            return field.isPresent()
                    ? FlowPatch.set(text, field.get(), value)
                    : FlowPatch.add(text, fields.start(), ends(fields), entry(key, value));
        }
        return field.isPresent() ? set(field.get(), value) : add(fields, key, value);
    }

    String append(Node.Mapping item, List<String> way) {
        Optional<Target> list = find(way).filter(target -> !target.piece().isEmpty());
        if (list.isEmpty()) {
            return put(new Node.Sequence(Mark.START, List.of(item)), way);
        }
        Piece.Items items = (Piece.Items) list.get().piece();
        if (list.get().flow()) {
            return FlowPatch.add(text, items.start(), ends(items), BlockText.flow(item));
        }
        int indent = lines.column(lines.dash(items.all().get(0).start()));
        return lines.insertBelow(items.end(), BlockText.item(item, indent));
    }

    String remove(List<String> way) {
        String last = way.get(way.size() - 1);
        Target parent = find(way.subList(0, way.size() - 1)).orElseThrow();
        if (parent.piece() instanceof Piece.Items items) {
            Piece item = items.get(last).orElseThrow();
            return parent.flow()
                    ? FlowPatch.remove(text, items.all().indexOf(item), starts(items), ends(items))
                    : lines.remove(lines.dash(item.start()), item.end(), -1);
        }
        Piece.Fields fields = (Piece.Fields) parent.piece();
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
        List<Piece.Word> found = new ArrayList<>();
        collect(root, found);
        for (int i = found.size() - 1; i >= 0; i--) {
            Piece.Word word = found.get(i);
            Optional.ofNullable(words.get(word.mark()))
                    .ifPresent(
                            other -> changed.replace(word.start(), word.end(), ScalarStyle.flow(other) + remark(word)));
        }
        return changed.toString();
    }

    /** The single values and keys of a piece, in the order of the text. */
    private static void collect(Piece piece, List<Piece.Word> words) {
        if (piece instanceof Piece.Word word) {
            words.add(word);
        } else if (piece instanceof Piece.Items items) {
            items.all().forEach(item -> collect(item, words));
        } else if (piece instanceof Piece.Fields fields) {
            fields.all().forEach(field -> {
                words.add(field.key());
                collect(field.value(), words);
            });
        }
    }

    private Optional<Target> find(List<String> way) {
        Piece piece = root;
        boolean flow = isFlow(root);
        for (String step : way) {
            Optional<Piece> next = piece instanceof Piece.Fields fields
                    ? fields.get(step).map(Piece.Field::value)
                    : piece instanceof Piece.Items items ? items.get(step) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            piece = next.get();
            flow |= isFlow(piece);
        }
        return Optional.of(new Target(piece, flow));
    }

    private static boolean isFlow(Piece piece) {
        return piece instanceof Piece.Fields fields && fields.flow()
                || piece instanceof Piece.Items items && items.flow();
    }

    /** Puts a value in the place of another, or behind a key that has none; a remark behind it stays. */
    private String set(Piece.Field field, Node value) {
        List<String> written =
                BlockText.behindKey(value, lines.column(field.key().start()));
        int colon = text.indexOf(':', field.key().end()) + 1;
        boolean none = field.value().start() == field.value().end();
        int from = none || written.get(0).isEmpty() ? colon : field.value().start();
        int to = none ? colon : field.value().end();
        String first = written.get(0).isEmpty() || !none ? written.get(0) : " " + written.get(0);
        String remark = field.value() instanceof Piece.Word word ? remark(word) : "";
        return lines.replace(from, to, first + remark, written.subList(1, written.size()));
    }

    /** What stands behind the header of a text in block style. */
    private String remark(Piece.Word word) {
        Matcher header = HEADER_REMARK.matcher(text).region(word.start(), word.end());
        return word.header() && header.lookingAt() && header.group(1) != null ? header.group(1) : "";
    }

    private String add(Piece.Fields fields, String key, Node value) {
        int indent = lines.column(fields.all().get(0).key().start());
        return lines.insertBelow(fields.end(), BlockText.entry(key, value, indent));
    }

    private static String entry(String key, Node value) {
        return key + ": " + BlockText.flow(value);
    }

    private static Node mapping(String key, Node value) {
        Node.Scalar name = new Node.Scalar(Mark.START, key, true);
        return new Node.Mapping(Mark.START, List.of(new Node.Entry(name, value)));
    }

    private static List<Integer> starts(Piece piece) {
        return piece instanceof Piece.Fields fields
                ? fields.all().stream().map(field -> field.key().start()).toList()
                : ((Piece.Items) piece).all().stream().map(Piece::start).toList();
    }

    private static List<Integer> ends(Piece piece) {
        return piece instanceof Piece.Fields fields
                ? fields.all().stream().map(Piece.Field::end).toList()
                : ((Piece.Items) piece).all().stream().map(Piece::end).toList();
    }
}
