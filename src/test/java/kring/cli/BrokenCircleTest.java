package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Also when its own file is broken, a circle is spoken to in its language: by check, and by what then refuses to run. */
class BrokenCircleTest {
    @TempDir
    private Path circle;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kring: 1\nname:Kring\nlanguage: LANG\nfacilitator: {name: Hedda}\n",
                "kring: 1\nlanguage: LANG\nname: \"Kring\nfacilitator: {name: Hedda}\n",
                "kring: 1\nlanguage:LANG\nname: [\n",
                "{kring: 1, language: LANG, name: a: b}\n",
                "kring: 1\n\"language\": 'LANG' # of the circle\nname: [x] y\n",
                "kring: 1\n<<<<<<< HEAD\nlanguage: LANG\n=======\nname: Kring\n>>>>>>> other\n",
                "kring: 1\n\u00A0language:\u00A0LANG\n",
                "# language: xx\nkring: 1\nlanguage: \u201CLANG\u201D\nname: Kring\nfacilitator: {name: H}\n"
            })
    void itsLanguageIsKept(String text) throws IOException {
        spoken(text.replace("LANG", "en"), StandardCharsets.UTF_8, "error");
        spoken(text.replace("LANG", "nl"), StandardCharsets.UTF_8, "fout");
    }

    @Test
    void anotherEncodingIsNoHindrance() throws IOException {
        spoken("kring: 1\nlanguage: en\n", StandardCharsets.UTF_16LE, "error");
        spoken("kring: 1\nlanguage: en\nname: Caf\u00E9\n", StandardCharsets.ISO_8859_1, "error");
    }

    @Test
    void withoutAWordItIsDutch() throws IOException {
        spoken("kring: 1\nname: [\n", StandardCharsets.UTF_8, "fout");
    }

    private void spoken(String text, Charset charset, String word) throws IOException {
        Files.write(circle.resolve("circle.yaml"), text.getBytes(charset));

        assertThat(Run.in(circle, "check").out()).contains(": " + word + " ");
        assertThat(Run.in(circle, "health").err()).contains(": " + word + " ");
    }
}
