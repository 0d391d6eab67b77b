package kring.report.word;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordRendererTest {
    @Test
    void look() throws Exception {
        Files.write(Path.of("target/specimen.docx"), new WordRenderer().render(Specimen.report()));
    }
}
