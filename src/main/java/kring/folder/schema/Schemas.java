package kring.folder.schema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of format 1, from the program itself: none is ever fetched. */
final class Schemas {
    private static final String BASE = "https://kring.example/format/1/";

    private final Map<String, JsonNode> trees = new ConcurrentHashMap<>();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(Schemas::resource)
                    .schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()));

    /** The text of a schema by its name. */
    static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream("/kring/folder/schemas/" + name + ".json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Schema of(FileKind kind) {
        return registry.getSchema(SchemaLocation.of(BASE + kind.schema() + ".json"));
    }

    /** A piece of a schema, some steps up from the address that the validator gives: {@code …/member.json#/…/required}. */
    JsonNode piece(SchemaLocation location, int up) {
        JsonNode node = trees.computeIfAbsent(
                name(location.getAbsoluteIri().toString()),
                name -> JsonMapper.shared().readTree(text(name)));
        for (int i = 0; i < location.getFragment().getNameCount() - up; i++) {
            Object step = location.getFragment().getElement(i);
            node = step instanceof Integer index ? node.get(index) : node.get(step.toString());
        }
        return node;
    }

    private static String name(String iri) {
        return iri.substring(BASE.length(), iri.length() - ".json".length());
    }

    private static @Nullable String resource(String iri) {
        return iri.startsWith(BASE) ? text(name(iri)) : null;
    }
}
