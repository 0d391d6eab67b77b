package kring.folder.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a text is written, it reads back as that text. */
public class ScalarStyleTest {
    private static final String[] PIECES = {
        "a",
        "é",
        "…",
        "word",
        " ",
        "  ",
        "\n",
        "\n\n",
        ": ",
        " #",
        "#",
        "-",
        "- ",
        "'",
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        "@",
        "&x",
        "*x",
        "!t",
        "%",
        "|",
        ">",
        "?",
        "1",
        "007",
        "true",
        "null",
        "~",
        "=1+2",
        "_x0041_",
        "2025-11-20",
        "\t",
        "😀",
        "\u00A0",
        "\u200B",
        "---",
        "...",
        "een wat langere tekst die over de rand van de regel heen loopt "
    };

    /** A text of every kind, that a person may have typed or pasted. */
    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void everyTextReadsBack() {
        Random random = new Random(7);
        for (int i = 0; i < 4000; i++) {
            String text = text(random);
            assertThat(read("a:\n  b: " + ScalarStyle.behindKey(text, 4) + "\n  c: 1\n", "a", "b"))
                    .as(text)
                    .isEqualTo(text);
            assertThat(read("{b: " + ScalarStyle.flow(new Node.Scalar(text, false)) + ", c: 1}", "b"))
                    .as(text)
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jan Bakker       | Jan Bakker
            007              | "007"
            true             | "true"
            Let op: om één   | "Let op: om één"
            "Zo", zei ze     | "\\"Zo\\", zei ze"
            zo'n oven        | zo'n oven
            """, quoteCharacter = '~')
    void itIsWrittenAsAPersonWould(String text, String yaml) {
        assertThat(ScalarStyle.behindKey(text, 2)).isEqualTo(yaml);
    }

    private static String read(String yaml, String... way) {
        Node node = YamlReader.read(yaml.getBytes(StandardCharsets.UTF_8)).root();
        for (String key : way) {
            node = ((Node.Mapping) node).get(key).orElseThrow(() -> new AssertionError(yaml));
        }
        return ((Node.Scalar) node).text();
    }
}
