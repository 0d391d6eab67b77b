package kring.report.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parts are read in their encoding; of bytes that are no text nobody hears but who reads them. */
@Isolated
class QuietReadingTest {
    private final PrintStream before = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(before);
    }

    @Test
    void bytesThatAreNoTextAreDamage() {
        for (byte[] bytes : new byte[][] {{(byte) 0x83, 1, 0}, "<a>\u00ff</a>".getBytes(StandardCharsets.ISO_8859_1)}) {
            assertThatThrownBy(() -> first(bytes)).isInstanceOf(Exception.class);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | <?xml version="1.0" encoding="UTF-8"?><a>é</a>
            UTF-8        | <a>é</a>
            UTF-16       | <?xml version="1.0" encoding="UTF-16"?><a>é</a>
            windows-1252 | <?xml version="1.0" encoding="windows-1252"?><a>é</a>
            UTF-8        | <?xml version="1.0" encoding="UTF-16"?><a>é</a>
            """)
    void aTextIsReadInTheEncodingThatItIsIn(String charset, String xml) throws Exception {
        assertThat(first(xml.getBytes(Charset.forName(charset)))).isEqualTo("é");
    }

    @Test
    void aMarkInFrontIsNoText() throws Exception {
        assertThat(first("\uFEFF<a>é</a>".getBytes(StandardCharsets.UTF_8))).isEqualTo("é");
    }

    private static String first(byte[] bytes) throws Exception {
        try (Elements elements = Elements.of(new ByteArrayInputStream(bytes))) {
            elements.next("a");
            return elements.text();
        }
    }
}
