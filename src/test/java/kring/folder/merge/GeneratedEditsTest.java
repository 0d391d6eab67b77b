package kring.folder.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.benchmark.CircleGenerator;
import kring.folder.edit.PartReader;
import kring.folder.git.ConflictStyle;
import kring.folder.git.MergeFile;
import kring.folder.yaml.Node;
import kring.folder.yaml.YamlReader;
import org.junit.jupiter.api.Test;

/** Two facilitators edit the files of circles apart: whatever they do, no edit is lost and no remark. */
class GeneratedEditsTest {
    private static final int ROUNDS = Integer.getInteger("rounds", 150);

    private final MergeFile git = new MergeFile(7, ConflictStyle.MERGE);
    private final YamlMerge merge = new YamlMerge(git);
    private int clean;
    private int cleanInGit;

    @Test
    void noEditIsLostAndNoRemark() throws IOException {
        List<String> files = files();
        Random random = new Random(17);
        for (int round = 0; round < ROUNDS; round++) {
            String base = Editor.withRemarksAtTheMargin(files.get(random.nextInt(files.size())), random);
            Editor ours = new Editor("ours", random, base);
            Editor theirs = new Editor("theirs", random, base);
            int edits = 1 + random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                ours.edit();
                theirs.edit();
            }
            String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
            holds(round, base, ours, theirs, end);
            boolean isCleanInGit = git.merge(bytes(base), bytes(ours.text()), bytes(theirs.text()))
                            .orElseThrow()
                            .clashes()
                    == 0;
            cleanInGit += isCleanInGit ? 1 : 0;
        }
        assertThat(clean).isGreaterThan(cleanInGit);
    }

    private void holds(int round, String base, Editor ours, Editor theirs, String end) throws IOException {
        MergeFile.Outcome outcome = merged(base, ours.text(), theirs.text(), end);
        String written = text(outcome);
        String result = written.replace(end, "\n");
        String what = String.join(
                "\n=== ",
                "round " + round,
                base,
                "ours\n" + ours.text(),
                "theirs\n" + theirs.text(),
                "result\n" + result);
        assertThat(result.replace("\n", end)).as(what).isEqualTo(written);
        assertThat(Stream.of(ours, theirs).flatMap(editor -> editor.words().stream()))
                .as(what)
                .allMatch(result::contains);
        MergeFile.Outcome back = merged(base, theirs.text(), ours.text(), "\n");
        assertThat(back.clashes() == 0).as(what).isEqualTo(outcome.clashes() == 0);
        if (outcome.clashes() > 0) {
            for (boolean side : new boolean[] {true, false}) {
                sound(what, chosen(result, side));
                noRemarkMoreThanIn(List.of(base, ours.text(), theirs.text()), chosen(result, side), what);
            }
            return;
        }
        clean++;
        Node tree = sound(what, result);
        assertThat(sorted(sound(what, text(back)))).as(what).isEqualTo(sorted(tree));
        for (Editor editor : List.of(ours, theirs)) {
            Node own = sound(what, editor.text());
            editor.removed().stream()
                    .filter(way -> !leads(own, way))
                    .forEach(way -> assertThat(leads(tree, way)).as(way + what).isFalse());
        }
        Map<String, Integer> before = remarks(base);
        Map<String, Integer> our = remarks(ours.text());
        Map<String, Integer> their = remarks(theirs.text());
        for (String remark :
                remarks(base + "\n" + ours.text() + "\n" + theirs.text()).keySet()) {
            int both = our.getOrDefault(remark, 0) + their.getOrDefault(remark, 0);
            int expected = our.getOrDefault(remark, 0).equals(their.getOrDefault(remark, 0))
                    ? both / 2
                    : both - before.getOrDefault(remark, 0);
            assertThat(remarks(result).getOrDefault(remark, 0))
                    .as(remark + what)
                    .isEqualTo(expected);
        }
    }

    /** Whichever side is chosen, no remark stands there more often than the versions account for, unless all around it does. */
    private static void noRemarkMoreThanIn(List<String> versions, String chosen, String what) {
        List<String> lines = chosen.lines().toList();
        remarks(chosen).forEach((remark, count) -> {
            List<Integer> known = versions.stream()
                    .map(text -> remarks(text).getOrDefault(remark, 0))
                    .toList();
            int both = known.get(1) + known.get(2) - known.get(0);
            int next = 1
                    + IntStream.range(0, lines.size())
                            .filter(i -> lines.get(i).endsWith(remark))
                            .findFirst()
                            .orElseThrow();
            boolean isAround = next < lines.size()
                    && versions.stream()
                            .allMatch(text ->
                                    text.lines().filter(lines.get(next)::equals).count()
                                            < lines.stream()
                                                    .filter(lines.get(next)::equals)
                                                    .count());
            assertThat(isAround ? 0 : count)
                    .as(remark + what + "\n=== chosen\n" + chosen)
                    .isLessThanOrEqualTo(Math.max(both, Math.max(known.get(1), known.get(2))));
        });
    }

    @Test
    void aVersionAndItselfOrWhatItWasMadeOfIsThatVersion() throws IOException {
        Random random = new Random(18);
        for (String base : files()) {
            Editor editor = new Editor("ours", random, base);
            for (int i = 0; i < 5; i++) {
                editor.edit();
            }
            String edited = editor.text();
            assertThat(text(merged(base, edited, edited, "\n"))).isEqualTo(edited);
            assertThat(text(merged(base, edited, base, "\n"))).isEqualTo(edited);
            assertThat(text(merged(base, base, edited, "\n"))).isEqualTo(edited);
            assertThat(text(merged("", edited, edited, "\n"))).isEqualTo(edited);
        }
    }

    /** Together its parts are the text again; a merge of what did not change would not show that. */
    @Test
    void whatIsTakenApartComesTogetherAgain() throws IOException {
        for (String base : files()) {
            assertThat(PartReader.read(base).lines()).isEqualTo(base.lines().toList());
        }
    }

    private MergeFile.Outcome merged(String base, String ours, String theirs, String end) throws IOException {
        byte[] our = bytes(ours.replace("\n", end));
        byte[] their = bytes(theirs.replace("\n", end));
        return merge.merge(bytes(base.replace("\n", end)), our, their).orElseThrow();
    }

    private static Node sound(String what, String text) {
        YamlReader.Reading reading = YamlReader.read(bytes(text));
        assertThat(reading.problems()).as(what + "\n=== read\n" + text).isEmpty();
        return reading.root();
    }

    private static String chosen(String text, boolean ours) {
        StringBuilder chosen = new StringBuilder();
        Boolean side = null;
        for (String line : text.split("(?<=\n)")) {
            if (line.startsWith("<<<<<<< ")) {
                side = true;
            } else if (line.startsWith("=======")) {
                side = false;
            } else if (line.startsWith(">>>>>>> ")) {
                side = null;
            } else if (side == null || side == ours) {
                chosen.append(line);
            }
        }
        return chosen.toString();
    }

    /** What it says, whatever the order. */
    private static String sorted(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> entry.key().text() + ": " + sorted(entry.value()))
                    .sorted()
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream()
                        .map(GeneratedEditsTest::sorted)
                        .sorted()
                        .collect(Collectors.joining(", ", "[", "]"))
                : ((Node.Scalar) node).text();
    }

    private static boolean leads(Node node, List<String> way) {
        if (way.isEmpty()) {
            return true;
        }
        List<String> rest = way.subList(1, way.size());
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .anyMatch(entry -> entry.key().text().equals(way.get(0)) && leads(entry.value(), rest));
        }
        return node instanceof Node.Sequence sequence
                && sequence.items().stream().anyMatch(item -> way.get(0).equals(Editor.id(item)) && leads(item, rest));
    }

    private static Map<String, Integer> remarks(String text) {
        Map<String, Integer> remarks = new TreeMap<>();
        text.lines()
                .filter(line -> line.contains(" #") || line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('#')))
                .forEach(remark -> remarks.merge(remark, 1, Integer::sum));
        return remarks;
    }

    private static List<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        Path generated = CircleGenerator.write(Files.createTempDirectory("generated"), 1, 3, 2, 5);
        for (Path folder : List.of(Path.of("samples"), Path.of("src/test/resources/kring/golden"), generated)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".yaml")) {
                        texts.add(Files.readString(file));
                    } else if (name.startsWith("scaffold-")) {
                        Stream.of(Files.readString(file).split("(?m)^== "))
                                .filter(part -> part.contains(".yaml\n"))
                                .map(part -> part.substring(part.indexOf('\n') + 1))
                                .forEach(texts::add);
                    }
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(100);
        return texts;
    }

    private static String text(MergeFile.Outcome outcome) {
        return new String(outcome.bytes(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
