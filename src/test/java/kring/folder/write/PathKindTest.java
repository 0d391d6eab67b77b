package kring.folder.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system calls what lies on a disk, and what kring makes of it. */
class PathKindTest {
    @TempDir
    private Path temp;

    /** A file in a cloud, or on a share without doubles, is no regular file to Java on Windows, and nothing else either. */
    @ParameterizedTest
    @CsvSource({
        "regularFile, FILE, FILE",
        "directory, FOLDER, FOLDER",
        "symbolicLink, LINK, LINK",
        "directory other, LINK, LINK",
        "other, FILE, OTHER",
        "'', FILE, OTHER"
    })
    void theWordsOfASystem(String words, PathKind onWindows, PathKind elsewhere) {
        BasicFileAttributes known = attributes(words);
        assertThat(PathKind.of(known, true)).isEqualTo(onWindows);
        assertThat(PathKind.of(known, false)).isEqualTo(elsewhere);
    }

    private static BasicFileAttributes attributes(String words) {
        Set<String> asked = Stream.of(words.split(" "))
                .map(word -> word.isEmpty() ? "" : "is" + Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.toSet());
        return (BasicFileAttributes) Proxy.newProxyInstance(
                BasicFileAttributes.class.getClassLoader(),
                new Class<?>[] {BasicFileAttributes.class},
                (self, method, arguments) -> asked.contains(method.getName()));
    }

    @Test
    void whatLiesOnThisDisk() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        Path pipe = temp.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);
        assertThat(PathKind.of(file)).contains(PathKind.FILE);
        assertThat(PathKind.of(temp)).contains(PathKind.FOLDER);
        assertThat(PathKind.of(pipe)).contains(PathKind.OTHER);
        assertThat(PathKind.of(link)).contains(PathKind.LINK);
        assertThat(PathKind.atEndOf(link)).contains(PathKind.FILE);
        assertThat(PathKind.of(temp.resolve("nothing"))).isEqualTo(Optional.empty());
    }

    @Test
    void aDeviceOfWindowsIsNoFileWhateverEndingItHas() throws IOException {
        try (FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            for (String name : new String[] {"nul", "COM1.txt", "Aux.yaml.txt"}) {
                assertThat(PathKind.mayBeNameless(windows.getPath(name))).isFalse();
            }
            assertThat(PathKind.mayBeNameless(windows.getPath("nulde.yaml"))).isTrue();
            assertThat(PathKind.mayBeNameless(temp.resolve("jan.yaml"))).isFalse();
        }
    }
}
