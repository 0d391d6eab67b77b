package kring.folder.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kring.folder.edit.YamlEdit;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.Trees;
import kring.folder.yaml.YamlReader;

/**
 * Somebody who edits a file: each edit leaves a word that stands nowhere else, or takes something away, or moves it. It
 * goes by lines and by the tree's marks, and knows nothing of how files are taken apart to be merged.
 */
final class Editor {
    private static final Pattern WORD = Pattern.compile("(\\s*(?:- )?[a-z-]+: )[^\\[{|>\"'#&*!]\\S*((?: [^#:]+)?)");
    private static final Pattern IN_BRACES = Pattern.compile("([{,] ?(?:value|status|text|note|kind): )[A-Za-z0-9.]+");
    private static final Set<String> NAMING = Set.of("id", "name", "member", "ask", "version");

    private final String name;
    private final Random random;
    private final Set<List<String>> removed = new LinkedHashSet<>();
    private String text;
    private int edits;

    Editor(String name, Random random, String text) {
        this.name = name;
        this.random = random;
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Ways of keys and ids that lead nowhere any more. */
    Set<List<String>> removed() {
        return removed;
    }

    /** The words that stand in the text and stood nowhere before. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Pattern.compile(name + "[0-9]+x").matcher(text).results().forEach(found -> words.add(found.group()));
        return words;
    }

    private String word() {
        return name + edits++ + "x";
    }

    void edit() {
        String before = text;
        switch (random.nextInt(9)) {
            case 0, 1 -> changeAWord();
            case 2 -> remarkAbove();
            case 3 -> remarkBehind();
            case 4 -> add();
            case 5 -> addAKey();
            case 6 -> remove();
            case 7 -> addBelowRemarks();
            default -> move();
        }
        YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        if (!reading.problems().isEmpty()) {
            text = before;
        }
    }

    private void changeAWord() {
        if (random.nextInt(3) == 0) {
            text = IN_BRACES.matcher(text).results().count() == 0
                    ? text
                    : onOneOf(lines(line -> IN_BRACES.matcher(line).find()), line -> {
                        var found = IN_BRACES.matcher(line).results().toList();
                        var one = found.get(random.nextInt(found.size()));
                        return line.substring(0, one.start()) + one.group(1) + word() + line.substring(one.end());
                    });
        } else {
            text = onOneOf(
                    words(lines(), tree(), new ArrayList<>()).stream()
                            .map(mark -> mark.line() - 1)
                            .toList(),
                    line -> WORD.matcher(line).replaceFirst(found -> found.group(1) + word()));
        }
    }

    private void remarkAbove() {
        List<Integer> keys = keys(lines(), tree(), new ArrayList<>()).stream()
                .map(mark -> mark.line() - 1)
                .toList();
        text = onOneOf(
                keys,
                line -> line.substring(0, line.length() - line.stripLeading().length()) + "# " + word() + "\n" + line);
    }

    private void remarkBehind() {
        text = onOneOf(
                words(lines(), tree(), new ArrayList<>()).stream()
                        .map(mark -> mark.line() - 1)
                        .toList(),
                line -> line.contains("#") ? line : line + "  # " + word());
    }

    private void add() {
        ways(node -> node instanceof Node.Sequence list && ids(list)).ifPresent(way -> {
            String word = word();
            Node.Entry said = entry("text", "What " + name + " added, in words of " + word);
            text = changed(edit -> edit.append(new Node.Mapping(List.of(entry("id", word), said)), way));
        });
    }

    /** By hand, below the remarks that stand below the list. */
    private void addBelowRemarks() {
        List<String> lines = new ArrayList<>(List.of(lines()));
        List<List<Integer>> lists = dashes(lines, tree(), new ArrayList<>());
        if (!lists.isEmpty()) {
            List<Integer> list = lists.get(random.nextInt(lists.size()));
            String dash = lines.get(list.get(0)).replaceFirst("-.*", "-");
            int at = list.get(list.size() - 1) + 1;
            while (at < lines.size() && (lines.get(at).startsWith(dash.replace('-', ' ')) || isRemark(lines.get(at)))) {
                at++;
            }
            lines.addAll(at, List.of(dash + " id: " + word(), dash.replace('-', ' ') + " text: " + word()));
            text = String.join("\n", lines);
        }
    }

    private static boolean isRemark(String line) {
        return line.strip().startsWith("#");
    }

    /** Remarks at the margin, between the lines of what stands further in. */
    static String withRemarksAtTheMargin(String base, Random random) {
        String text = base;
        for (int i = 0; i < 3; i++) {
            List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
            lines.add(random.nextInt(lines.size()), "# margin " + i);
            String more = String.join("\n", lines);
            Node before = YamlReader.read(text.getBytes(StandardCharsets.UTF_8)).root();
            YamlReader.Reading reading = YamlReader.read(more.getBytes(StandardCharsets.UTF_8));
            if (reading.problems().isEmpty() && Trees.same(before, reading.root())) {
                text = more;
            }
        }
        return text;
    }

    private void addAKey() {
        ways(node -> node instanceof Node.Mapping).ifPresent(way -> {
            String word = word();
            Node.Scalar value = new Node.Scalar(word, true);
            text = changed(edit -> edit.put(value, then(way, "key-" + word)));
        });
    }

    private void remove() {
        ways(node -> true)
                .filter(way -> !way.isEmpty() && !NAMING.contains(way.get(way.size() - 1)))
                .ifPresent(way -> {
                    text = changed(edit -> edit.remove(way));
                    removed.add(way);
                });
    }

    /** Some way to one of these. */
    private Optional<List<String>> ways(Predicate<Node> which) {
        List<List<String>> ways = new ArrayList<>();
        collect(tree(), List.of(), which, ways);
        return ways.isEmpty() ? Optional.empty() : Optional.of(ways.get(random.nextInt(ways.size())));
    }

    private static void collect(Node node, List<String> way, Predicate<Node> which, List<List<String>> ways) {
        if (which.test(node)) {
            ways.add(way);
        }
        if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry ->
                            collect(entry.value(), then(way, entry.key().text()), which, ways));
        } else if (node instanceof Node.Sequence list && ids(list)) {
            list.items().forEach(item -> collect(item, then(way, id(item)), which, ways));
        }
    }

    private static boolean ids(Node.Sequence list) {
        return list.items().stream().allMatch(item -> id(item) != null);
    }

    /** Two neighbours of a list change places, with whatever lines are between them and the next. */
    private void move() {
        List<String> lines = new ArrayList<>(List.of(lines()));
        List<List<Integer>> lists = dashes(lines, tree(), new ArrayList<>());
        if (!lists.isEmpty()) {
            List<Integer> list = lists.get(random.nextInt(lists.size()));
            int at = random.nextInt(list.size() - 2);
            List<String> moved = List.copyOf(lines.subList(list.get(at), list.get(at + 1)));
            lines.subList(list.get(at), list.get(at + 1)).clear();
            lines.addAll(list.get(at + 2) - moved.size(), moved);
            text = String.join("\n", lines);
        }
    }

    /** The lines of the items, in lists of three or more, of which each begins on the line of its dash. */
    private static List<List<Integer>> dashes(List<String> lines, Node node, List<List<Integer>> lists) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> dashes(lines, entry.value(), lists));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> dashes(lines, item, lists));
            List<Integer> all = sequence.items().stream()
                    .map(item -> item.mark().line() - 1)
                    .distinct()
                    .toList();
            if (sequence.items().size() > 2
                    && all.size() == sequence.items().size()
                    && all.stream().allMatch(line -> lines.get(line).strip().startsWith("- "))) {
                lists.add(all);
            }
        }
        return lists;
    }

    private interface Change {
        void on(YamlEdit edit);
    }

    private String changed(Change change) {
        try {
            YamlEdit edit = YamlEdit.of(text.getBytes(StandardCharsets.UTF_8));
            change.on(edit);
            return new String(edit.bytes(), StandardCharsets.UTF_8);
        } catch (IllegalStateException | IllegalArgumentException e) {
            // it would not leave a sound file
            return text;
        }
    }

    private Node tree() {
        YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.problems()).isEmpty();
        return reading.root();
    }

    private String[] lines() {
        return text.split("\n", -1);
    }

    private List<Integer> lines(Predicate<String> which) {
        String[] lines = lines();
        return IntStream.range(0, lines.length)
                .filter(i -> which.test(lines[i]))
                .boxed()
                .toList();
    }

    private String onOneOf(List<Integer> places, UnaryOperator<String> change) {
        if (places.isEmpty()) {
            return text;
        }
        String[] lines = lines();
        int at = places.get(random.nextInt(places.size()));
        lines[at] = change.apply(lines[at]);
        return String.join("\n", lines);
    }

    /** Where keys stand at the beginning of a line. */
    private static List<Mark> keys(String[] lines, Node node, List<Mark> marks) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                Mark mark = entry.key().mark();
                if (lines[mark.line() - 1].substring(0, mark.column() - 1).matches("\\s*(- )?")) {
                    marks.add(mark);
                }
                keys(lines, entry.value(), marks);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> keys(lines, item, marks));
        }
        return marks;
    }

    /** Where single words stand behind a key that names nothing. */
    private static List<Mark> words(String[] lines, Node node, List<Mark> marks) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                if (entry.value() instanceof Node.Scalar word
                        && word.plain()
                        && !word.text().isEmpty()
                        && !NAMING.contains(entry.key().text())
                        && WORD.matcher(lines[word.mark().line() - 1]).matches()
                        && word.mark().line() == entry.key().mark().line()) {
                    marks.add(word.mark());
                }
                words(lines, entry.value(), marks);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> words(lines, item, marks));
        }
        return marks;
    }

    static String id(Node node) {
        return node instanceof Node.Mapping mapping && mapping.get("id").orElse(null) instanceof Node.Scalar id
                ? id.text()
                : null;
    }

    private static List<String> then(List<String> way, String step) {
        List<String> all = new ArrayList<>(way);
        all.add(step);
        return all;
    }

    private static Node.Entry entry(String key, String words) {
        return new Node.Entry(key, new Node.Scalar(words, false));
    }
}
