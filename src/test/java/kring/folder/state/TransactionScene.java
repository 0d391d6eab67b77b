package kring.folder.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kring.folder.write.BlockedWrite;
import kring.folder.write.Disk;
import kring.folder.write.FaultyDisk.Killed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder that is to be changed, and how it is found afterwards. */
abstract class TransactionScene {
    static final ChangeSet PLAN = new ChangeSet(
            Map.of("a.yaml", bytes("new"), "deep/er/b.yaml", bytes("b")), Set.of("members/jan.yaml", "nobody.yaml"));

    static final Map<String, String> OLD = Map.of("a.yaml", "old", "members/jan.yaml", "jan", "c.yaml", "c");
    static final Map<String, String> NEW = Map.of("a.yaml", "new", "deep/er/b.yaml", "b", "c.yaml", "c");

    @TempDir
    Path temp;

    Path folder;

    @BeforeEach
    void anOldFolder() throws IOException {
        folder = Files.createTempDirectory(temp, "f");
        for (Map.Entry<String, String> file : OLD.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    String commit(Disk disk) {
        try {
            new Transaction(disk, folder).commit(PLAN, Optional::empty);
            throw new AssertionError("nothing went wrong");
        } catch (BlockedWrite e) {
            return e.kind().name();
        } catch (IOException e) {
            return "failed";
        } catch (Killed e) {
            return "killed";
        }
    }

    Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString();
                if (!path.startsWith(".kring")) {
                    state.put(path, Files.readString(file));
                }
            }
        }
        return state;
    }

    List<String> kept() throws IOException {
        Path stateFolder = folder.resolve(".kring");
        if (!Files.exists(stateFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(stateFolder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    void settled() {
        try {
            new Transaction(Disk.LOCAL, folder).recover();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a journal as this folder's own could be, whatever its lines say. */
    void journal(String head, String... steps) throws IOException {
        Path aside = Files.createDirectories(folder.resolve(".kring/aside"));
        Files.writeString(aside.resolve("0"), "evil");
        Files.writeString(aside.resolve("1"), "evil");
        String witness = Witness.of(Files.createFile(aside.resolve("witness")));
        Files.writeString(
                folder.resolve(".kring/journal"), head + "\n" + witness + "\n" + String.join("\n", steps) + "\nend\n");
    }
}
