package kring.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;

/**
 * The schemas to which modelines lead: beside the circle's files, so that an editor completes without a network. They are
 * kring's own, kept out of git, and written again by every {@code kring new}.
 */
public final class SchemaFiles {
    /** Where they stand in a circle's folder. */
    static final String FOLDER = ".kring/schemas";

    private SchemaFiles() {}

    /** Each by its path in the circle's folder. */
    public static Map<String, byte[]> all() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FileKind kind : FileKind.values()) {
            files.put(
                    FOLDER + "/" + kind.schema() + ".json", WholeSchema.of(kind).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
