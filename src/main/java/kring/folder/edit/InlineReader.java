package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import kring.folder.edit.YamlPart.Kind;
import kring.folder.yaml.Node;
import kring.folder.yaml.SyntaxNode;
import org.jspecify.annotations.Nullable;

/** Takes one line apart, down to the single values within its brackets. */
final class InlineReader {
    private static final String SEPARATOR = ", ";

    private final LineIndex rows;

    InlineReader(LineIndex rows) {
        this.rows = rows;
    }

    /** What stands from one place of a line to another. */
    record Stretch(@Nullable String key, Node value, SyntaxNode syntax, int start, int end) {}

    private static List<Stretch> members(Node value, SyntaxNode syntax) {
        List<Stretch> members = new ArrayList<>();
        if (syntax instanceof SyntaxNode.Mapping fields) {
            for (int i = 0; i < fields.all().size(); i++) {
                Node.Entry entry = ((Node.Mapping) value).entries().get(i);
                SyntaxNode.Entry field = fields.all().get(i);
                members.add(new Stretch(
                        entry.key().text(),
                        entry.value(),
                        field.value(),
                        field.key().start(),
                        field.end()));
            }
        } else if (syntax instanceof SyntaxNode.Sequence items) {
            for (int i = 0; i < items.all().size(); i++) {
                SyntaxNode item = items.all().get(i);
                members.add(new Stretch(null, ((Node.Sequence) value).items().get(i), item, item.start(), item.end()));
            }
        }
        return members;
    }

    /** The part that a stretch is. */
    YamlPart read(List<String> lead, Stretch all) {
        List<Stretch> members = members(all.value, all.syntax);
        if (members.isEmpty() || !areParted(members)) {
            int until = Math.max(all.start, Math.min(all.end, all.syntax.end()));
            Kind kind = all.syntax.isEmpty() ? Kind.NOTHING : Kind.WORD;
            return part(kind, lead, all, until, List.of(), until);
        }
        return part(
                all.value instanceof Node.Mapping ? Kind.BRACED : Kind.BRACKETED,
                lead,
                all,
                members.get(0).start,
                members.stream().map(member -> read(List.of(), member)).toList(),
                members.get(members.size() - 1).end);
    }

    private YamlPart part(Kind kind, List<String> lead, Stretch all, int first, List<YamlPart> parts, int last) {
        return new YamlPart(
                all.key,
                all.value,
                kind,
                -1,
                lead,
                List.of(rows.stretch(all.start, first)),
                parts,
                List.of(rows.stretch(last, all.end)));
    }

    /** Whether nothing but a comma and a blank stands between them. */
    private boolean areParted(List<Stretch> members) {
        for (int i = 1; i < members.size(); i++) {
            if (!rows.stretch(members.get(i - 1).end, members.get(i).start).equals(SEPARATOR)) {
                return false;
            }
        }
        return true;
    }
}
