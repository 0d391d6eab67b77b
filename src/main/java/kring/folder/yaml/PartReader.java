package kring.folder.yaml;

import java.util.ArrayList;
import java.util.List;
import kring.folder.yaml.Part.Kind;

/** Takes the text of a file apart, down to its single values. */
public final class PartReader {
    private static final String SEPARATOR = ", ";

    private final String text;
    private final List<String> lines;
    private final int[] starts;

    private PartReader(String text) {
        this.text = text;
        this.lines =
                new ArrayList<>(List.of(text.substring(0, text.length() - 1).split("\n", -1)));
        this.starts = new int[lines.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + lines.get(i - 1).length() + 1;
        }
    }

    /** Lines of a file, from one up to another; those of the part itself begin somewhere between. */
    private record Region(int from, int own, int to) {}

    /** A text that was read before and is known to be sound, of which each line ends with a line feed. */
    public static Part read(String text) {
        PartReader reader = new PartReader(text);
        Region all = new Region(0, 0, reader.lines.size());
        return reader.part(null, YamlReader.tree(text), PieceReader.read(text), all);
    }

    private Part part(String key, Node value, Piece piece, Region region) {
        if (piece.isEmpty()) {
            return whole(key, value, Kind.NOTHING, region);
        }
        if (piece instanceof Piece.Fields fields && !fields.flow()) {
            return isDashed(fields, region) ? dashed(value, fields, region) : entries(key, value, fields, region);
        }
        if (piece instanceof Piece.Items items && !items.flow()) {
            return items(key, value, items, region);
        }
        boolean oneLine = region.own + 1 == region.to && line(piece.end()) == region.own;
        int start = starts[region.own];
        return oneLine
                ? inline(
                        above(region),
                        new Member(
                                key,
                                value,
                                piece,
                                start,
                                start + lines.get(region.own).length()))
                : whole(key, value, Kind.LINES, region);
    }

    private Part whole(String key, Node value, Kind kind, Region region) {
        List<String> own = lines.subList(region.own, region.to);
        return new Part(key, value, kind, -1, above(region), own, List.of(), List.of());
    }

    private List<String> above(Region region) {
        return lines.subList(region.from, region.own);
    }

    /** Whether a mapping begins on the line of an item's dash. */
    private boolean isDashed(Piece.Fields fields, Region region) {
        int first = fields.all().get(0).key().start();
        return line(first) == region.own
                && lines.get(region.own).substring(0, column(first)).strip().equals("-");
    }

    private Part dashed(Node value, Piece.Fields fields, Region region) {
        int column = column(fields.all().get(0).key().start());
        String line = lines.get(region.own);
        lines.set(region.own, " ".repeat(column) + line.substring(column));
        Part entries = entries(null, value, fields, new Region(region.own, region.own, region.to));
        lines.set(region.own, line);
        return entries.kind() == Kind.ENTRIES
                ? new Part(
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

    private Part entries(String key, Node value, Piece.Fields fields, Region region) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        int column = column(fields.all().get(0).key().start());
        for (Piece.Field field : fields.all()) {
            int first = line(field.key().start());
            firsts.add(first);
            lasts.add(line(field.end()));
            boolean plain = column(field.key().start()) == column
                    && lines.get(first).substring(0, column).isBlank();
            if (!plain || key != null && first == region.own) {
                return whole(key, value, Kind.LINES, region);
            }
        }
        List<Region> regions = regions(region, key != null, firsts, lasts, column);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Node.Entry entry = ((Node.Mapping) value).entries().get(i);
            Piece.Field field = fields.all().get(i);
            parts.add(part(entry.key().text(), entry.value(), field.value(), regions.get(i)));
        }
        return container(key, value, Kind.ENTRIES, column, region, regions, parts);
    }

    private Part items(String key, Node value, Piece.Items items, Region region) {
        List<Integer> firsts = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        int column = column(items.start());
        int above = key == null ? region.own - 1 : region.own;
        for (Piece item : items.all()) {
            int first = dash(line(item.start()), column, above);
            if (first < 0) {
                return whole(key, value, Kind.LINES, region);
            }
            above = Math.max(first, line(item.end()));
            firsts.add(first);
            lasts.add(above);
        }
        List<Region> regions = regions(region, key != null, firsts, lasts, column);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Node item = ((Node.Sequence) value).items().get(i);
            parts.add(part(null, item, items.all().get(i), regions.get(i)));
        }
        return container(key, value, Kind.ITEMS, column, region, regions, parts);
    }

    /** The line with the dash of an item, at its own line or higher; -1 when there is none. */
    private int dash(int from, int column, int above) {
        for (int i = from; i > above; i--) {
            String line = lines.get(i);
            if (line.length() > column
                    && line.charAt(column) == '-'
                    && line.substring(0, column).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private Part container(
            String key, Node value, Kind kind, int column, Region region, List<Region> regions, List<Part> parts) {
        return new Part(
                key,
                value,
                kind,
                column,
                above(region),
                lines.subList(region.own, regions.get(0).from),
                parts,
                lines.subList(regions.get(regions.size() - 1).to, region.to));
    }

    /**
     * Which lines belong to which part: a remark belongs to what is below it, unless it stands further to the right; then
     * to what is above it. What a blank line parts from the first belongs to none.
     */
    private List<Region> regions(Region region, boolean header, List<Integer> firsts, List<Integer> lasts, int column) {
        List<Region> regions = new ArrayList<>();
        int from = firsts.get(0);
        int top = header ? region.own + 1 : region.own;
        while (from > top && !lines.get(from - 1).isBlank()) {
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
            String line = lines.get(i);
            if (!line.isBlank()) {
                if (line.length() - line.stripLeading().length() <= column) {
                    break;
                }
                to = i + 1;
            }
        }
        return to;
    }

    /** What stands within brackets. */
    private record Member(String key, Node value, Piece piece, int start, int end) {}

    private static List<Member> members(Node value, Piece piece) {
        List<Member> members = new ArrayList<>();
        if (piece instanceof Piece.Fields fields) {
            for (int i = 0; i < fields.all().size(); i++) {
                Node.Entry entry = ((Node.Mapping) value).entries().get(i);
                Piece.Field field = fields.all().get(i);
                members.add(new Member(
                        entry.key().text(),
                        entry.value(),
                        field.value(),
                        field.key().start(),
                        field.end()));
            }
        } else if (piece instanceof Piece.Items items) {
            for (int i = 0; i < items.all().size(); i++) {
                Piece item = items.all().get(i);
                members.add(new Member(null, ((Node.Sequence) value).items().get(i), item, item.start(), item.end()));
            }
        }
        return members;
    }

    private Part inline(List<String> lead, Member all) {
        List<Member> members = members(all.value, all.piece);
        if (members.isEmpty() || !areParted(members)) {
            int until = Math.max(all.start, Math.min(all.end, all.piece.end()));
            Kind kind = all.piece.isEmpty() ? Kind.NOTHING : Kind.WORD;
            return inline(kind, lead, all, until, List.of(), until);
        }
        return inline(
                all.value instanceof Node.Mapping ? Kind.BRACED : Kind.BRACKETED,
                lead,
                all,
                members.get(0).start,
                members.stream().map(member -> inline(List.of(), member)).toList(),
                members.get(members.size() - 1).end);
    }

    private Part inline(Kind kind, List<String> lead, Member all, int first, List<Part> parts, int last) {
        return new Part(
                all.key,
                all.value,
                kind,
                -1,
                lead,
                List.of(stretch(all.start, first)),
                parts,
                List.of(stretch(last, all.end)));
    }

    /** Whether nothing but a comma and a blank stands between them. */
    private boolean areParted(List<Member> members) {
        for (int i = 1; i < members.size(); i++) {
            if (!stretch(members.get(i - 1).end, members.get(i).start).equals(SEPARATOR)) {
                return false;
            }
        }
        return true;
    }

    /** A stretch of one line, on which the dash of an item may be put aside. */
    private String stretch(int start, int end) {
        int line = line(start);
        return lines.get(line).substring(start - starts[line], end - starts[line]);
    }

    private int line(int place) {
        int low = 0;
        for (int high = starts.length; low + 1 < high; ) {
            int middle = (low + high) / 2;
            if (starts[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int column(int place) {
        return place - starts[line(place)];
    }
}
