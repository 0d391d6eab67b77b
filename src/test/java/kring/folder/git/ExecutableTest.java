package kring.folder.git;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs are found by whole paths and by nothing else, so that no shared folder can hold one. */
class ExecutableTest {
    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "C:\\Git\\cmd, C:\\Git\\cmd\\git.exe",
                "\"C:\\Git\\cmd\", C:\\Git\\cmd\\git.exe",
                ".;C:\\Git\\cmd, C:\\Git\\cmd\\git.exe",
                ";;C:\\Git\\cmd;C:\\other, C:\\Git\\cmd\\git.exe",
                "C:\\a|b;?;C:\\Git\\cmd, C:\\Git\\cmd\\git.exe",
                ".;..;circle;C:circle;\\circle, none",
                "'', none",
                "none, none",
            })
    void onWindows(String search, String found) throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows().toBuilder()
                .setWorkingDirectory("C:\\circle")
                .build())) {
            for (String folder : new String[] {"C:\\circle", "C:\\circle\\circle", "C:\\Git\\cmd", "C:\\other"}) {
                Files.createDirectories(windows.getPath(folder));
                Files.createFile(windows.getPath(folder, "git.exe"));
                Files.createFile(windows.getPath(folder, "git"));
            }
            assertThat(Executable.find("git", search, windows)
                            .map(Path::toString)
                            .orElse(null))
                    .isEqualTo(found);
        }
    }

    @Test
    void elsewhereToo() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("bin"));
        Path program = Files.createFile(folder.resolve("tool"));
        String search = ":.:bin:" + temp + ":" + folder;
        assertThat(Executable.find("tool", search, temp.getFileSystem())).isEmpty();
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThat(Executable.find("tool", search, temp.getFileSystem())).contains(program);
        assertThat(Executable.find("tool", ".:bin", temp.getFileSystem())).isEmpty();
    }
}
