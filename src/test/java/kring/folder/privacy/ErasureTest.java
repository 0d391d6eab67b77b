package kring.folder.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stays of somebody's own entries is no prose, and is something that the format has. */
class ErasureTest {
    private final Set<String> prose = new TreeSet<>();
    private final Set<String> other = new TreeSet<>();

    @Test
    void noFieldForProseStays() throws IOException {
        for (String name : Set.of("member", "checkin", "venture", "baseline")) {
            look(JsonMapper.shared().readTree(Files.readString(schema(name))));
        }
        assertThat(prose)
                .contains("text", "done", "notes", "role", "unit")
                .doesNotContainAnyElementsOf(PersonalKeys.KEPT);
        assertThat(other).containsAll(PersonalKeys.KEPT);
    }

    /** A venture's lead is a member, so that an ambition's, which is prose, is not among those that stay either. */
    private void look(JsonNode schema) {
        schema.path("properties").propertyStream().forEach(field -> {
            boolean text = field.getValue()
                    .path("$ref")
                    .asString("")
                    .matches("common.json#/\\$defs/(text|name|label|required-text)");
            (text ? prose : other).add(field.getKey());
        });
        schema.propertyStream()
                .filter(child -> child.getValue().isContainer())
                .forEach(child -> look(child.getValue()));
    }

    private static Path schema(String name) {
        return Path.of("src/main/resources/kring/folder/schemas", name + ".json");
    }
}
