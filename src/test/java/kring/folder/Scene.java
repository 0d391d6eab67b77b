package kring.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kring.folder.load.FileTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.write.PathKind;
import kring.model.Snapshot;

/** A circle written down in a test: each file begins with a line {@code == PATH}. */
public final class Scene implements FileTree {
    private final Map<String, String> files = new TreeMap<>();

    private Scene() {}

    /** The files of a text, besides a plain {@code circle.yaml}. */
    public static Scene of(String... texts) {
        Scene scene = new Scene();
        scene.files.put("circle.yaml", "kring: 1\nname: Kring\nfacilitator: {name: F}\n");
        for (String text : texts) {
            for (String part : text.split("(?m)^== ")) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    scene.files.put(part.substring(0, end).strip(), part.substring(end + 1));
                }
            }
        }
        return scene;
    }

    /** The circle, which must be sound. */
    public Snapshot snapshot() {
        Loaded loaded = FolderReader.readAgainstSchemas(this);
        assertThat(loaded.findings()).isEmpty();
        return loaded.snapshot();
    }

    @Override
    public List<Entry> list(String folder) {
        Map<String, Entry> entries = new TreeMap<>();
        String prefix = folder.isEmpty() ? "" : folder + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(prefix)) {
                String rest = path.substring(prefix.length());
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                entries.put(name, new Entry(name, slash < 0 ? PathKind.FILE : PathKind.FOLDER));
            }
        }
        return List.copyOf(entries.values());
    }

    @Override
    public byte[] read(String path, int limit) {
        return files.get(path).getBytes(StandardCharsets.UTF_8);
    }
}
