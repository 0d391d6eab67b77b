package kring.folder.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.folder.yaml.Node.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused, and where; what is read, where it stands and how it is written. In the tables, ⏎ ends a line. */
class YamlReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\u0001', textBlock = """
            # anchors, aliases and tags, of values, keys, collections and nothing at all
            a: &x 1                        ¦ 1:4 YAML_FEATURE anchor
            a: &x⏎b: 1                     ¦ 1:4 YAML_FEATURE anchor
            a: &x "1"                      ¦ 1:4 YAML_FEATURE anchor
            &x a: 1                        ¦ 1:1 YAML_FEATURE anchor
            a: 1⏎&x b: 1                   ¦ 2:1 YAML_FEATURE anchor
            &x⏎a: 1                        ¦ 1:1 YAML_FEATURE anchor
            &x⏎&y a: 1                     ¦ 1:1 YAML_FEATURE anchor, 2:1 YAML_FEATURE anchor
            a: &x {b: 1}                   ¦ 1:4 YAML_FEATURE anchor
            a: &x⏎  - 1                    ¦ 1:4 YAML_FEATURE anchor
            - &x a⏎- &x b                  ¦ 1:3 YAML_FEATURE anchor, 2:3 YAML_FEATURE anchor
            - [&x a, *x]                   ¦ 1:4 YAML_FEATURE anchor, 1:10 YAML_FEATURE alias
            a: *x                          ¦ 1:4 YAML_FEATURE alias
            *x : 1                         ¦ 1:1 YAML_FEATURE alias
            a: !t 1                        ¦ 1:4 YAML_FEATURE tag
            a: ! 1                         ¦ 1:4 YAML_FEATURE tag
            a: !<t> 1                      ¦ 1:4 YAML_FEATURE tag
            a: !!str                       ¦ 1:4 YAML_FEATURE tag
            !t a: 1                        ¦ 1:1 YAML_FEATURE tag
            a: !t [1]                      ¦ 1:4 YAML_FEATURE tag
            a: !t⏎  b: 1                   ¦ 1:4 YAML_FEATURE tag
            a: !!int +                     ¦ 1:4 YAML_FEATURE tag
            !!int +                        ¦ 1:1 YAML_FEATURE tag
            a: !!int 0b2                   ¦ 1:4 YAML_FEATURE tag
            a: !!binary ö⏎b: 1             ¦ 1:4 YAML_FEATURE tag
            a: !t &x 1                     ¦ 1:4 YAML_FEATURE anchor, 1:4 YAML_FEATURE tag
            a: &x !t # &⏎  'b'             ¦ 1:4 YAML_FEATURE anchor, 1:4 YAML_FEATURE tag
            a: !t&x 1                      ¦ 1:4 YAML_FEATURE tag
            # keys
            <<: 1                          ¦ 1:1 YAML_FEATURE merge
            a: {<<: *x}                    ¦ 1:5 YAML_FEATURE merge, 1:9 YAML_FEATURE alias
            a: 1⏎"a": 2                    ¦ 2:1 DUPLICATE_KEY a
            a: {b: 1, 'b': 2}              ¦ 1:11 DUPLICATE_KEY b
            a: {{b}}                       ¦ 1:5 YAML_FEATURE complex-key
            a: &x 1⏎[b]: 2⏎c: *x           ¦ 1:4 YAML_FEATURE anchor, 2:1 YAML_FEATURE complex-key
            ? {a: 1}⏎: 2                   ¦ 1:3 YAML_FEATURE complex-key
            ? - a⏎: 2                      ¦ 1:3 YAML_FEATURE complex-key
            # documents
            a: 1⏎---⏎b: 1                  ¦ 2:1 TWO_DOCUMENTS
            --- 1⏎--- 2⏎--- *x             ¦ 2:1 TWO_DOCUMENTS, 3:5 YAML_FEATURE alias
            ---⏎---⏎a: 1                   ¦ 2:1 TWO_DOCUMENTS
            a: 1⏎# b⏎...⏎%YAML 1.2⏎---⏎    ¦ 4:1 TWO_DOCUMENTS
            a: 1⏎---⏎b: "1                 ¦ 2:1 TWO_DOCUMENTS, 3:4 SYNTAX quote
            a: 1⏎---⏎"b                    ¦ 2:1 TWO_DOCUMENTS, 3:1 SYNTAX quote
            a: 1⏎---⏎"\\UFFFFFFFF"         ¦ 1:1 SYNTAX other, 2:1 TWO_DOCUMENTS
            a: 1⏎%b                        ¦ 2:1 SYNTAX other
            a: 1⏎...⏎b                     ¦ 3:1 SYNTAX other
            # slips
            a: "1⏎b: 2                     ¦ 1:4 SYNTAX quote
            a: '1                          ¦ 1:4 SYNTAX quote
            a: [1, 2⏎b: 3                  ¦ 1:4 SYNTAX bracket
            a: {b: 1                       ¦ 1:4 SYNTAX bracket
            a: ]                           ¦ 1:4 SYNTAX start
            a: "\\q"                       ¦ 1:6 SYNTAX escape
            😀: "😀 \\q"                   ¦ 1:8 SYNTAX escape
            a: b: c                        ¦ 1:5 SYNTAX colon
            a:b⏎c: d                       ¦ 1:3 SYNTAX no-space
            a⏎c: d                         ¦ 1:1 SYNTAX no-colon
            a: 1⏎  b: 2                    ¦ 2:4 SYNTAX indent
            a: "1" 2                       ¦ 1:8 SYNTAX after-quotes
            a:⏎  b: 1⏎  - c                ¦ 3:3 SYNTAX mix
            a: - b                         ¦ 1:4 SYNTAX dash
            a: | b                         ¦ 1:4 SYNTAX block
            a: `b`                         ¦ 1:4 SYNTAX start
            a: &                           ¦ 1:4 SYNTAX start
            a: !u!t 1                      ¦ 1:4 SYNTAX other
            %YAML 9.9⏎---⏎a: 1             ¦ 1:1 SYNTAX other
            %YAML 1.99999999999⏎---⏎a: 1   ¦ 1:20 SYNTAX other
            a: "\\UFFFFFFFF"               ¦ 1:1 SYNTAX other
            # characters
            a: "\\u200e"                   ¦
            a: "\\u202e"                   ¦ 1:4 CONTROL_CHARACTER U+202E
            a: "\\r"                       ¦ 1:4 CONTROL_CHARACTER U+000D
            a: '\\r'                       ¦
            """)
    void itIsRefusedWhereItStands(String text, String told) {
        assertThat(told(text.replace("⏎", "\n"))).isEqualTo(told == null ? "" : told);
        assertThat(told(text.replace("⏎", "\r\n"))).isEqualTo(told == null ? "" : told);
    }

    @Test
    void aTabIsNoIndent() {
        assertThat(told("a:\n\tb: 1\n")).isEqualTo("2:1 SYNTAX tab");
    }

    @Test
    void depthAndSizeAreLimitedAndNothingElseIs() {
        assertThat(told("[".repeat(19) + "a" + "]".repeat(19))).isEmpty();
        assertThat(told("[".repeat(20) + "a" + "]".repeat(20))).isEqualTo("1:21 TOO_DEEP");
        assertThat(told("[".repeat(20) + "]".repeat(20))).isEmpty();
        assertThat(told("a: " + "x".repeat(30_000))).isEmpty();
        assertThat(told("a: " + "x".repeat(30_001))).isEqualTo("1:4 TOO_LONG");
        assertThat(told("? " + "x".repeat(90_000) + "\n: 1")).isEqualTo("1:3 TOO_LONG");
        assertThat(told("- 0x" + "1".repeat(20_000))).isEmpty();
        assertThat(told("#".repeat(YamlReader.LARGEST - 1) + "\n1")).isEqualTo("1:1 TOO_LARGE");
        assertThat(told("#".repeat(YamlReader.LARGEST - 2) + "\n1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '\u0001', textBlock = """
            name: 1.10⏎no: 007                   ¦ {1:1 name=1:7 1.10, 2:1 no=2:5 007}
            a: 0o17⏎b: 0x1F⏎c: 1_000             ¦ {1:1 a=1:4 0o17, 2:1 b=2:4 0x1F, 3:1 c=3:4 1_000}
            a: ~⏎b:⏎c: null⏎d: .inf              ¦ {1:1 a=1:4 ~, 2:1 b=2:3 , 3:1 c=3:4 null, 4:1 d=4:4 .inf}
            "a": 'b'⏎c: "d"                      ¦ {1:1 'a'=1:6 'b', 2:1 c=2:4 'd'}
            a: ""⏎b: ''⏎c: |⏎d: >⏎e: 1           ¦ {1:1 a=1:4 '', 2:1 b=2:4 '', 3:1 c=3:4 '', 4:1 d=4:4 '', 5:1 e=5:4 1}
            a: | # b⏎  c⏎   d⏎e: >-⏎  f⏎  g      ¦ {1:1 a=1:4 'c⏎ d⏎', 4:1 e=4:4 'f g'}
            a: b⏎  c # d⏎e: |+⏎ f⏎⏎              ¦ {1:1 a=1:4 b c, 3:1 e=3:4 'f⏎⏎'}
            - - a⏎  -⏎- {b: , c}⏎- [d: 1, ]      ¦ [[1:5 a, 2:4 ], {3:4 b=3:6 , 3:9 c=3:10 }, [{4:4 d=4:7 1}]]
            ? a⏎"b": 1                           ¦ {1:3 a=2:1 , 2:1 'b'=2:6 1}
            ? a⏎? |⏎  b⏎: >⏎  c                  ¦ {1:3 a=2:1 , 2:3 'b⏎'=4:3 'c'}
            😀 é: {"😀😀": é, b: 'c'}             ¦ {1:1 😀 é={1:7 '😀😀'=1:13 é, 1:16 b=1:19 'c'}}
            --- # a⏎- "😀" # b⏎- c⏎...           ¦ ['2:3 😀', 3:3 c]
            %YAML 1.2⏎---⏎a: -1                  ¦ {3:1 a=3:4 -1}
            a: http://b#c?d⏎e: f"g'|>&!*         ¦ {1:1 a=1:4 http://b#c?d, 2:1 e=2:4 f"g'|>&!*}
            """)
    void itIsReadAsItIsSpelled(String text, String tree) {
        String expected =
                tree == null ? "null" : tree.replaceAll("'(\\d+:\\d+) ", "$1 '").replace("⏎", "\n");
        assertThat(said(read(text.replace("⏎", "\n")).root())).isEqualTo(expected);
        assertThat(said(read("\uFEFF" + text.replace("⏎", "\r\n")).root())).isEqualTo(expected);
    }

    @Test
    void anEmojiMayStandAnywhere() {
        for (int before = 1010; before < 1030; before++) {
            for (int behind : new int[] {0, 3, 3000}) {
                String value = "x".repeat(before) + "😀" + "y".repeat(behind);
                assertThat(said(read("- \"" + value + "\"\n- 'b'").root())).isEqualTo("[1:3 '" + value + "', 2:3 'b']");
            }
        }
    }

    /** Whatever happens to a text, it is read or refused, and what is read has its pieces where its tree has its marks. */
    @Test
    void whateverIsTypedIsReadOrRefused() {
        String text = "a: [b, 'c']\n# d\nf:\n  - g: \"h\" # i\n    j: |\n      k\n  - {l: m}\nn: 😀\n";
        String signs = " \n\t:-#'\"[]{}&*!|>%?,@`~😀\\";
        Random random = new Random(20251129);
        int sound = 0;
        for (int i = 0; i < 2000; i++) {
            StringBuilder changed = new StringBuilder(text);
            for (int times = random.nextInt(2); times >= 0; times--) {
                int at = random.nextInt(changed.length());
                int sign = signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())));
                changed.replace(at, at + random.nextInt(2), Character.toString(signs.codePointAt(sign)));
            }
            YamlReader.Reading reading = read(changed.toString());
            if (reading.problems().isEmpty()) {
                sound++;
                assertThat(marks(SyntaxReader.read(reading.text())))
                        .as(changed.toString())
                        .isEqualTo(marks(reading.root()));
            }
        }
        assertThat(sound).isGreaterThan(300);
    }

    private static YamlReader.Reading read(String text) {
        return YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String told(String text) {
        return read(text).problems().stream()
                .map(problem -> Stream.concat(
                                Stream.of(
                                        problem.mark().line() + ":"
                                                + problem.mark().column(),
                                        problem.code()),
                                problem.arguments().stream())
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    private static String said(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().stream()
                    .map(entry -> said(entry.key()) + "=" + said(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(YamlReaderTest::said).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Node.Scalar scalar
                ? scalar.mark().line() + ":" + scalar.mark().column() + " "
                        + (scalar.plain() ? scalar.text() : "'" + scalar.text() + "'")
                : "null";
    }

    private static List<Mark> marks(Node node) {
        List<Mark> marks = new ArrayList<>();
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                marks.add(entry.key().mark());
                marks.addAll(marks(entry.value()));
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> marks.addAll(marks(item)));
        } else {
            marks.add(node.mark());
        }
        return marks;
    }

    private static List<Mark> marks(SyntaxNode piece) {
        List<Mark> marks = new ArrayList<>();
        if (piece instanceof SyntaxNode.Mapping fields) {
            fields.all().forEach(field -> {
                marks.add(field.key().mark());
                marks.addAll(marks(field.value()));
            });
        } else if (piece instanceof SyntaxNode.Sequence items) {
            items.all().forEach(item -> marks.addAll(marks(item)));
        } else {
            marks.add(((SyntaxNode.Scalar) piece).mark());
        }
        return marks;
    }
}
