package kring.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.HeldFacts;
import kring.model.HeldFacts.Fact;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;

/** All that is held about a person, in the order of the files, for that person to read. */
public final class HeldReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Labels labels;
    private final UnaryOperator<String> names;
    private final EntryWording words;

    /**
     * A report under a letterhead.
     *
     * @param names what a member is called, by id
     */
    public HeldReport(Letterhead letterhead, UnaryOperator<String> names) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.labels = new Labels(phrases, names);
        this.names = names;
        this.words = new EntryWording(phrases, labels);
    }

    /** A section for each file, to read; what one holds word for word as one before it, is named there and not told again. */
    public Report compose(HeldFacts held, String day) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(phrases.say("held.lead"))));
        Map<List<Fact>, String> told = new HashMap<>();
        files(held).forEach(file -> {
            String title = labels.file(file.file(), held.member());
            blocks.add(new Section(title, blocks(own(file, held.member()), title, told)));
        });
        return report(held, day, blocks);
    }

    /** Who they are comes first, and what was kept of a quarter after what was said in it. */
    private static Stream<HeldFacts.InFile> files(HeldFacts held) {
        return held.files().stream()
                .sorted(Comparator.comparing(
                                (HeldFacts.InFile file) -> !file.file().startsWith("members/"))
                        .thenComparing(file -> file.file().replace("/baseline.yaml", "/~")));
    }

    /** Without the path to what is theirs in a file about several, and without ids, by which entries are called already. */
    private static List<Fact> own(HeldFacts.InFile file, String member) {
        return file.facts().stream()
                .filter(fact -> !fact.way().get(fact.way().size() - 1).equals("id"))
                .map(fact -> new Fact(own(fact.way(), member), fact.value()))
                .toList();
    }

    private static List<String> own(List<String> path, String member) {
        if (path.size() > 2 && path.subList(0, 2).equals(List.of("members", member))) {
            return path.subList(2, path.size());
        }
        return path.equals(List.of("attendance", member)) ? path.subList(0, 1) : path;
    }

    private record Row(String file, Fact fact) {}

    /** One table of all, to search and to filter. */
    public Report sheets(HeldFacts held, String day) {
        Columns columns = new Columns(phrases, "held.column.");
        List<Row> rows = files(held)
                .flatMap(file -> own(file, held.member()).stream().map(fact -> new Row(file.file(), fact)))
                .toList();
        Table table = Columns.table(
                "held",
                rows,
                columns.text("file", 34, Row::file),
                columns.text("where", 34, row -> where(row.fact().way())),
                columns.text(
                        "what",
                        22,
                        row -> labels.step(row.fact().way(), row.fact().way().size() - 1)),
                columns.text("text", 70, row -> labels.value(row.fact())));
        return report(held, day, List.of(new Section(phrases.say("held.sheet"), table)));
    }

    private Report report(HeldFacts held, String day, List<Block> blocks) {
        String title = phrases.say("held.title", names.apply(held.member()));
        return letterhead.report(title, letterhead.circle() + " · " + day, blocks);
    }

    private String where(List<String> path) {
        return IntStream.range(0, path.size() - 1)
                .mapToObj(at -> labels.step(path, at))
                .collect(Collectors.joining(" · "));
    }

    /** What stands alone comes as a list; what stands under a key of its own comes under that. */
    private List<Block> blocks(List<Fact> facts, String title, Map<List<Fact>, String> told) {
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Fact>> byKey = by(facts, 0);
        List<Text> alone = byKey.values().stream()
                .filter(group -> group.get(0).way().size() == 1)
                .map(group -> Text.of(words.said(group.get(0), 0)))
                .toList();
        if (!alone.isEmpty()) {
            blocks.add(new Bullets(alone));
        }
        byKey.forEach((key, group) -> {
            if (group.get(0).way().size() > 1) {
                blocks.add(new Section(heading(group.get(0)), new Bullets(items(group, title, told))));
            }
        });
        return blocks;
    }

    private String heading(Fact fact) {
        String label = labels.step(fact.way(), 0);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    private List<Text> items(List<Fact> facts, String title, Map<List<Fact>, String> told) {
        List<Text> items = new ArrayList<>();
        Map<String, List<String>> same = new LinkedHashMap<>();
        by(facts, 1).forEach((name, item) -> {
            String before = told.putIfAbsent(item, title);
            if (item.get(0).way().size() == 2) {
                items.add(Text.of(words.said(item.get(0), 1)));
            } else if (before != null && item.stream().anyMatch(EntryWording::isText)) {
                same.computeIfAbsent(before, where -> new ArrayList<>()).add(name);
            } else {
                items.add(words.of(item));
            }
        });
        same.forEach((where, names) -> items.add(words.same(where, names)));
        return items;
    }

    private static Map<String, List<Fact>> by(List<Fact> facts, int step) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        facts.forEach(fact -> groups.computeIfAbsent(fact.way().get(step), key -> new ArrayList<>())
                .add(fact));
        return groups;
    }
}
