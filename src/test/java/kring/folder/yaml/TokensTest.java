package kring.folder.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The parser reads every text that is YAML. */
class TokensTest {
    @Test
    void anEmojiMayStandAnywhere() {
        for (int before = 1010; before < 1030; before++) {
            for (int behind : new int[] {0, 3, 3000}) {
                String text = "notes: \"" + "x".repeat(before) + "😀" + "y".repeat(behind) + "\"\n";
                YamlReader.Reading reading = YamlReader.read(text.getBytes(StandardCharsets.UTF_8));
                assertThat(reading.troubles()).isEmpty();
                assertThat(reading.root()).isNotNull();
            }
        }
    }
}
