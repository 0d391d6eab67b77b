package kring.folder.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.folder.write.FaultyDisk.Fault;
import kring.folder.write.FaultyDisk.Killed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that somebody wants somewhere. */
class AtomicFilesTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void eachIsOldOrNewWhateverGoesWrong(Fault fault) throws IOException {
        for (int step = 1; step <= 9; step++) {
            Path old = temp.resolve("old.docx");
            Path fresh = temp.resolve("drafts/new.eml");
            Files.writeString(old, "old");
            Files.deleteIfExists(fresh);
            Files.deleteIfExists(fresh.getParent());
            Map<Path, byte[]> files = new LinkedHashMap<>();
            files.put(old, "new content".getBytes(StandardCharsets.UTF_8));
            files.put(fresh, "fresh".getBytes(StandardCharsets.UTF_8));
            FaultyDisk disk = new FaultyDisk(fault, step);
            assertThatThrownBy(() -> new AtomicFiles(disk).write(files))
                    .isInstanceOfAny(IOException.class, Killed.class);
            assertThat(Files.readString(old)).isIn("old", "new content");
            assertThat(Files.exists(fresh) ? Files.readString(fresh) : "fresh").isEqualTo("fresh");
            if (fault == Fault.ERROR || fault == Fault.FULL) {
                assertThat(fresh).doesNotExist();
                assertThat(parts()).isEmpty();
            }
            new AtomicFiles(Disk.LOCAL).write(files);
            assertThat(old).hasContent("new content");
            assertThat(fresh).hasContent("fresh");
            assertThat(parts()).isEmpty();
        }
    }

    @Test
    void whatARunThatLivesIsWritingIsLeftAlone() throws IOException, InterruptedException {
        Process other = new ProcessBuilder("sleep", "60").start();
        Path living = temp.resolve(".report.docx." + other.pid() + ".kring-part");
        Files.writeString(living, "half");
        write("report.docx");
        assertThat(living).exists();
        other.destroyForcibly().waitFor();
        write("report.docx");
        assertThat(living).doesNotExist();
    }

    private void write(String name) throws IOException {
        new AtomicFiles(Disk.LOCAL).write(Map.of(temp.resolve(name), new byte[] {1}));
    }

    private List<String> parts() throws IOException {
        try (Stream<Path> files = Files.walk(temp)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("kring-part"))
                    .toList();
        }
    }
}
