package kring.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kring.folder.schema.FileKind;
import kring.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The texts of new files: the same data in both languages, and nothing left unfilled. */
class TemplateTest {
    private static final Path FOLDER = Path.of("src/main/resources/kring/scaffold");

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"CIRCLE", "MEMBER", "SCREENING", "MEETING", "CHECKIN", "VENTURE"})
    void bothLanguagesHaveTheSameFieldsAndDifferOnlyInTheirRemarks(FileKind kind) throws IOException {
        assertThat(fields(kind, "nl")).isNotEmpty().isEqualTo(fields(kind, "en"));
    }

    @Test
    void whatIsFilledInIsNotFilledAgain() {
        assertThat(venture().with("name", "{{day}}").fill()).contains("name: {{day}}\n");
    }

    @Test
    void aPlaceWithNothingToFillItIsABug() {
        assertThatThrownBy(() -> venture().fill()).hasMessageContaining("name");
    }

    private static Template venture() {
        return new Template(FileKind.VENTURE, Language.EN, "ventures/heat.yaml")
                .with("quarter", "2025-Q4")
                .with("day", "2025-11-13")
                .with("member", "baker");
    }

    private static List<String> fields(FileKind kind, String language) throws IOException {
        return Files.readAllLines(FOLDER.resolve(kind.schema() + "." + language + ".yaml")).stream()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .map(line -> line.replace("language: " + language, "language:"))
                .toList();
    }
}
