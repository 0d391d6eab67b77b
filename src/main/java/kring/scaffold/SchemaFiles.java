package kring.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import kring.folder.load.FileTree;
import kring.folder.load.FolderReader;
import kring.folder.schema.FileKind;
import kring.folder.schema.WholeSchema;
import kring.language.Language;
import kring.language.Phrases;

/**
 * The schemas to which modelines lead: beside the circle's files, so that an editor completes and explains without a network.
 * They are kring's own, kept out of git, and written again by every {@code kring new}.
 */
public final class SchemaFiles {
    /** Where they stand in a circle's folder. */
    static final String FOLDER = ".kring/schemas";

    private SchemaFiles() {}

    /** Each by its path in a circle's folder, in the language of its {@code circle.yaml}. */
    public static Map<String, byte[]> of(FileTree circle) {
        Language language = FolderReader.language(circle).flatMap(Language::of).orElse(Language.NL);
        Phrases hints = Phrases.ofHints(language);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FileKind kind : FileKind.inCircle()) {
            String schema = WholeSchema.text(kind, hints::say);
            files.put(FOLDER + "/" + kind.schema() + ".json", schema.getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }
}
