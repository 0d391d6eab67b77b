package kring.folder.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.folder.edit.YamlPart.Kind;
import kring.folder.yaml.Node;
import kring.folder.yaml.SyntaxNode;
import kring.folder.yaml.SyntaxReader;
import kring.folder.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** Takes the text of a file apart, down to its single values. */
public final class PartReader {
    private final LineIndex rows;
    private final InlineReader stretches;

    private PartReader(String text) {
        this.rows = new LineIndex(text);
        this.stretches = new InlineReader(rows);
    }

    /** Lines of a file, from one up to another; those of the part itself begin somewhere between. */
    private record Region(int from, int own, int to) {}

    /** A text that was read before and is known to be valid, of which each line ends with a line feed. */
    public static YamlPart read(String text) {
        PartReader reader = new PartReader(text);
        Region all = new Region(0, 0, reader.rows.size());
        return reader.part(null, Objects.requireNonNull(YamlReader.tree(text)), SyntaxReader.read(text), all);
    }

    private YamlPart part(@Nullable String key, Node value, SyntaxNode syntax, Region region) {
        if (syntax.isEmpty()) {
            return whole(key, value, Kind.NOTHING, region);
        }
        if (syntax instanceof SyntaxNode.Mapping fields && !fields.flow()) {
            return isDashed(fields, region) ? dashed(value, fields, region) : entries(key, value, fields, region);
        }
        if (syntax instanceof SyntaxNode.Sequence items && !items.flow()) {
            return items(key, value, items, region);
        }
        boolean oneLine = region.own + 1 == region.to && rows.line(syntax.end()) == region.own;
        if (!oneLine) {
            return whole(key, value, Kind.LINES, region);
        }
        int start = rows.start(region.own);
        int end = start + rows.get(region.own).length();
        return stretches.read(above(region), new InlineReader.Stretch(key, value, syntax, start, end));
    }

    private YamlPart whole(@Nullable String key, Node value, Kind kind, Region region) {
        List<String> own = rows.from(region.own, region.to);
        return new YamlPart(key, value, kind, -1, above(region), own, List.of(), List.of());
    }

    private List<String> above(Region region) {
        return rows.from(region.from, region.own);
    }

    /** Whether a mapping begins on the line of an item's dash. */
    private boolean isDashed(SyntaxNode.Mapping fields, Region region) {
        int first = fields.all().get(0).key().start();
        return rows.line(first) == region.own
                && rows.get(region.own).substring(0, rows.column(first)).strip().equals("-");
    }

    private YamlPart dashed(Node value, SyntaxNode.Mapping fields, Region region) {
        int column = rows.column(fields.all().get(0).key().start());
        String line = rows.get(region.own);
        rows.set(region.own, " ".repeat(column) + line.substring(column));
        YamlPart entries = entries(null, value, fields, new Region(region.own, region.own, region.to));
        rows.set(region.own, line);
        return entries.kind() == Kind.ENTRIES
                ? new YamlPart(
                        null,
                        value,
                        Kind.DASHED,
                        column,
                        above(region),
                        List.of(line.substring(0, column)),
                        entries.parts(),
                        entries.tail())
                : whole(null, value, Kind.LINES, region);
    }

    private YamlPart entries(@Nullable String key, Node value, SyntaxNode.Mapping fields, Region region) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        int column = rows.column(fields.all().get(0).key().start());
        for (SyntaxNode.Entry field : fields.all()) {
            int first = rows.line(field.key().start());
            firsts.add(first);
            lasts.add(rows.line(field.end()));
            boolean plain = rows.column(field.key().start()) == column
                    && rows.get(first).substring(0, column).isBlank();
            if (!plain || key != null && first == region.own) {
                return whole(key, value, Kind.LINES, region);
            }
        }
        List<Region> regions = regions(region, key != null, firsts, lasts, column);
        List<YamlPart> parts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Node.Entry entry = ((Node.Mapping) value).entries().get(i);
            SyntaxNode.Entry field = fields.all().get(i);
            parts.add(part(entry.key().text(), entry.value(), field.value(), regions.get(i)));
        }
        return container(key, value, Kind.ENTRIES, column, region, regions, parts);
    }

    private YamlPart items(@Nullable String key, Node value, SyntaxNode.Sequence items, Region region) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        int column = rows.column(items.start());
        int above = key == null ? region.own - 1 : region.own;
        for (SyntaxNode item : items.all()) {
            int first = dash(rows.line(item.start()), column, above);
            if (first < 0) {
                return whole(key, value, Kind.LINES, region);
            }
            above = Math.max(first, rows.line(item.end()));
            firsts.add(first);
            lasts.add(above);
        }
        List<Region> regions = regions(region, key != null, firsts, lasts, column);
        List<YamlPart> parts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Node item = ((Node.Sequence) value).items().get(i);
            parts.add(part(null, item, items.all().get(i), regions.get(i)));
        }
        return container(key, value, Kind.ITEMS, column, region, regions, parts);
    }

    /** The line with the dash of an item, at its own line or higher; -1 when there is none. */
    private int dash(int from, int column, int above) {
        for (int i = from; i > above; i--) {
            String line = rows.get(i);
            if (line.length() > column
                    && line.charAt(column) == '-'
                    && line.substring(0, column).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private YamlPart container(
            @Nullable String key,
            Node value,
            Kind kind,
            int column,
            Region region,
            List<Region> regions,
            List<YamlPart> parts) {
        return new YamlPart(
                key,
                value,
                kind,
                column,
                above(region),
                rows.from(region.own, regions.get(0).from),
                parts,
                rows.from(regions.get(regions.size() - 1).to, region.to));
    }

    /**
     * Which lines belong to which part: a remark belongs to what is below it, unless it stands further to the right; then
     * to what is above it. What a blank line parts from the first belongs to none.
     */
    private List<Region> regions(Region region, boolean header, List<Integer> firsts, List<Integer> lasts, int column) {
        List<Region> regions = new ArrayList<>();
        int from = firsts.get(0);
        int top = header ? region.own + 1 : region.own;
        while (from > top && !rows.get(from - 1).isBlank()) {
            from--;
        }
        for (int i = 0; i < firsts.size(); i++) {
            int next = i + 1 < firsts.size() ? firsts.get(i + 1) : region.to;
            int to = behind(lasts.get(i), next, column);
            regions.add(new Region(from, firsts.get(i), to));
            from = to;
        }
        return regions;
    }

    private int behind(int last, int next, int column) {
        int to = last + 1;
        for (int i = to; i < next; i++) {
            String line = rows.get(i);
            if (!line.isBlank()) {
                if (line.length() - line.stripLeading().length() <= column) {
                    break;
                }
                to = i + 1;
            }
        }
        return to;
    }
}
