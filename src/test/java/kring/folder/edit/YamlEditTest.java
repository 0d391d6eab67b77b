package kring.folder.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kring.folder.yaml.Node;
import kring.folder.yaml.Node.Mark;
import kring.folder.yaml.ScalarStyleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An edit changes what it is meant to change, and not a character more. */
class YamlEditTest {
    @Test
    void aKeyWithNothingBehindItIsFilledAndItsRemarkStays() {
        assertThat(put("date:\n# of the ovens\na:\n  done:   # what I did\n  value:\n", "Ja, klaar.", "a", "done"))
                .isEqualTo("date:\n# of the ovens\na:\n  done: Ja, klaar.   # what I did\n  value:\n");
    }

    @Test
    void proseComesInABlockBelowTheRemark() {
        String prose =
                "Een lange zin die niet op een regel past omdat er nu eenmaal veel over te vertellen valt, nietwaar.";
        assertThat(put("a:\n  done:  # what\n  value: 3\n", prose, "a", "done")).isEqualTo("""
                a:
                  done: >-  # what
                    Een lange zin die niet op een regel past omdat er nu eenmaal veel over te vertellen valt,
                    nietwaar.
                  value: 3
                """);
        assertThat(put("a:\n  done: >-  # what\n    old\n    words\n\n  value: 3\n", "Kort.", "a", "done"))
                .isEqualTo("a:\n  done: Kort.  # what\n\n  value: 3\n");
    }

    @Test
    void aKeyThatIsNotThereComesLastAndRemarksBelowStayBelow() {
        assertThat(put("a:\n  value: 3  # three\n  # more to come\n\nb: 1\n", "x", "a", "done"))
                .isEqualTo("a:\n  value: 3  # three\n  done: x\n  # more to come\n\nb: 1\n");
        assertThat(put("b: 1", "x", "a", "c", "done")).isEqualTo("b: 1\na:\n  c: {done: x}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void remarksThatBelongToTheLastKeyStayWithIt(String end) {
        String topics = "topics:\n  - id: rooms\n  # - id: next\n".replace("\n", end);
        assertThat(put(topics, "x", "order")).isEqualTo(topics + "order: x" + end);
        String none = "topics:\n  # - id: rooms\n  #   text: Rooms\n\n  # more\n# all\n".replace("\n", end);
        assertThat(put(none, "x", "order"))
                .isEqualTo("topics:\n  # - id: rooms\n  #   text: Rooms\norder: x\n\n  # more\n# all\n"
                        .replace("\n", end));
        assertThat(put("a:\n  b:\n    # of b\n  # of a", "x", "a", "c"))
                .isEqualTo("a:\n  b:\n    # of b\n  c: x\n  # of a");
    }

    @Test
    void withinBracketsEverythingStaysOnItsLine() {
        assertThat(put("a: {b: {value: 3}}  # x\n", "ja, en nee", "a", "b", "done"))
                .isEqualTo("a: {b: {value: 3, done: \"ja, en nee\"}}  # x\n");
        assertThat(remove("a: {b: 1, c: 2, d: 3}\n", "a", "c")).isEqualTo("a: {b: 1, d: 3}\n");
        assertThat(remove("a: {b: 1, c: 2}\n", "a", "b")).isEqualTo("a: {c: 2}\n");
        assertThat(put("a: {b, c: 2}\n", "x", "a", "b")).isEqualTo("a: {b: x, c: 2}\n");
    }

    @Test
    void anItemComesBelowTheLastAndInAnEmptyListAboveItsExample() {
        Node.Mapping item = item("sign-quote", "Tekenen.");
        assertThat(text(edit("promises:\n  # - id: example\nasks:\n").append(item, List.of("promises"))))
                .isEqualTo("promises:\n  - id: sign-quote\n    text: Tekenen.\n  # - id: example\nasks:\n");
        assertThat(text(edit("promises:\n- id: x\n  # of x\n  text: y\n\n# asks\n")
                        .append(item, List.of("promises"))))
                .isEqualTo("promises:\n- id: x\n  # of x\n  text: y\n- id: sign-quote\n  text: Tekenen.\n\n# asks\n");
        assertThat(text(edit("promises: [{id: x}]\n").append(item, List.of("promises"))))
                .isEqualTo("promises: [{id: x}, {id: sign-quote, text: Tekenen.}]\n");
        assertThat(text(edit("promises: []\n").append(item, List.of("promises"))))
                .isEqualTo("promises:\n  - id: sign-quote\n    text: Tekenen.\n");
    }

    @Test
    void whatIsTakenAwayLeavesTheRest() {
        assertThat(remove("# a\na:\n  b: 1  # one\n  # of c\n  c: |\n    x\n\n    y\n\nd: 2\n", "a", "c"))
                .isEqualTo("# a\na:\n  b: 1  # one\n  # of c\n\nd: 2\n");
        assertThat(remove("a:\n  - text: y\n    id: x\n  - id: z\n", "a", "x", "text"))
                .isEqualTo("a:\n  - id: x\n  - id: z\n");
        assertThat(remove("a:\n  - id: x\n    b: 1\n  # of z\n  - id: z\n", "a", "x"))
                .isEqualTo("a:\n  # of z\n  - id: z\n");
        assertThat(remove("a: 1\n", "b")).isEqualTo("a: 1\n");
    }

    @Test
    void lineEndsAndAByteOrderMarkStay() {
        assertThat(put("\uFEFFa:\r\n  b: 1\r\nc: 2\r\n", "een\ntwee", "a", "d"))
                .isEqualTo("\uFEFFa:\r\n  b: 1\r\n  d: |-\r\n    een\r\n    twee\r\nc: 2\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "x", "", "a: &x 1", "a: 1\na: 2"})
    void whatIsNoSoundMappingOrListIsNotTouched(String text) {
        assertThatThrownBy(() -> edit(text)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Each edit also checks itself: the text reads back as the tree that was meant. */
    @Test
    void whateverIsPutOrAddedInWhateverFileNoRemarkIsLost() throws IOException {
        Random random = new Random(11);
        List<String> files = checkins();
        for (int round = 0; round < 600; round++) {
            String before = files.get(random.nextInt(files.size()));
            if (random.nextInt(4) == 0) {
                before = "\uFEFF" + before.replace("\n", "\r\n");
            }
            YamlEdit edit = edit(before);
            for (int i = 0; i < 6; i++) {
                change(edit, random);
            }
            String after = text(edit);
            assertThat(remarks(before)).allMatch(after::contains);
            assertThat(after.startsWith("\uFEFF")).isEqualTo(before.startsWith("\uFEFF"));
            if (before.contains("\r\n")) {
                assertThat(after.replace("\r\n", "")).doesNotContain("\n");
            }
        }
    }

    @Test
    void whatIsAddedAndTakenAwayAgainLeavesEveryByte() throws IOException {
        Random random = new Random(12);
        for (String before : checkins()) {
            YamlEdit edit = edit(before);
            edit.put(text(ScalarStyleTest.text(random)), List.of("ambitions", "new-one", "done"));
            edit.append(item("new-promise", ScalarStyleTest.text(random)), List.of("promises"));
            edit.remove(List.of("promises", "new-promise"));
            edit.remove(List.of("ambitions", "new-one"));
            boolean empty = before.contains("{}") || before.contains("[]");
            if (!empty && before.contains("ambitions:") && before.contains("promises:")) {
                assertThat(text(edit)).isEqualTo(before);
            }
        }
    }

    private static void change(YamlEdit edit, Random random) {
        String words = ScalarStyleTest.text(random);
        String ambition =
                List.of("gas-free-ovens", "reusable-crates", "new-one").get(random.nextInt(3));
        switch (random.nextInt(5)) {
            case 0 -> edit.put(text(words), List.of("ambitions", ambition, "done"));
            case 1 -> edit.put(new Node.Scalar("3", true), List.of("ambitions", ambition, "confidence"));
            case 2 -> edit.append(item("id-" + random.nextInt(1_000_000), words), List.of("promises"));
            case 3 -> edit.put(text(words), List.of("notes"));
            default -> edit.put(text(words), List.of("deepdive", "question"));
        }
    }

    private static List<String> checkins() throws IOException {
        List<String> texts = new ArrayList<>(List.of("{}\n", "notes: x", "ambitions: {}\npromises: []  # none\n", """
                # top
                ambitions: {gas-free-ovens: {done: ja}, reusable-crates: {}}  # flow
                promises:  # mine
                - id: x   # of x
                  text: |+  # kept
                    a

                    b

                # between
                - {id: y, text: 'z'}
                # end
                notes: >-
                  folded
                  words

                # last
                """));
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("samples")), Files.walk(Path.of("src/test/resources/kring/golden")))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (file.toString().contains("/checkins/")) {
                    texts.add(Files.readString(file));
                } else if (file.getFileName().toString().startsWith("scaffold-")) {
                    Stream.of(Files.readString(file).split("(?m)^== "))
                            .filter(part -> part.contains("/checkins/"))
                            .map(part -> part.substring(part.indexOf('\n') + 1))
                            .forEach(texts::add);
                }
            }
        }
        assertThat(texts).hasSizeGreaterThan(40);
        return texts;
    }

    private static List<String> remarks(String text) {
        return text.lines()
                .filter(line -> line.contains(" # ") || line.strip().startsWith("# "))
                .map(line -> line.substring(line.indexOf("# ")).strip())
                .toList();
    }

    private static String put(String before, String words, String... way) {
        return text(edit(before).put(text(words), List.of(way)));
    }

    private static String remove(String before, String... way) {
        return text(edit(before).remove(List.of(way)));
    }

    private static YamlEdit edit(String text) {
        return YamlEdit.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(YamlEdit edit) {
        return new String(edit.bytes(), StandardCharsets.UTF_8);
    }

    private static Node.Scalar text(String words) {
        return new Node.Scalar(words, false);
    }

    private static Node.Mapping item(String id, String words) {
        return new Node.Mapping(List.of(entry("id", new Node.Scalar(id, true)), entry("text", text(words))));
    }

    private static Node.Entry entry(String key, Node value) {
        return new Node.Entry(key, value);
    }

    /** Keys and values in every style, between remarks; those that stay may hold characters of two halves. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void wordsAreReplacedWhereTheyStand(String end) {
        String before = """
                # 😀 first
                "old": {a: 'old', b: [x, "old"], 😀: old} # one
                list:
                  - old   # two
                  - >-
                    old
                text: | # three
                  old
                # last
                """.replace("\n", end);
        YamlEdit edit = YamlEdit.of(("\uFEFF" + before).getBytes(StandardCharsets.UTF_8));
        Map<Mark, Node.Scalar> words = new HashMap<>();
        collect(edit.tree(), words);
        String after = new String(edit.replace(words).bytes(), StandardCharsets.UTF_8);
        assertThat(after).isEqualTo("\uFEFF" + """
                # 😀 first
                "a: b": {a: "a: b", b: [x, "a: b"], 😀: "a: b"} # one
                list:
                  - "a: b"   # two
                  - "a: b"
                text: "a: b" # three
                # last
                """.replace("\n", end));
    }

    private static void collect(Node node, Map<Mark, Node.Scalar> words) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                collect(entry.key(), words);
                collect(entry.value(), words);
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, words));
        } else if (((Node.Scalar) node).text().strip().equals("old")) {
            words.put(node.mark(), new Node.Scalar("a: b", false));
        }
    }
}
