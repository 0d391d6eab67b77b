package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kring.folder.tree.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is named in a text that cannot be read, nobody knows. */
class NamingTest {
    @TempDir
    private Path temp;

    @Test
    void aTextThatIsLockedIsTold() {
        Path folder = Run.sample("lindermark", temp);
        Opened circle = Opened.open(new Kring(Surroundings.ofProcess()), folder);
        FileTree locked = new FileTree() {
            @Override
            public List<Entry> list(String path) {
                return List.of(new Entry("notes.txt", Kind.FILE));
            }

            @Override
            public byte[] read(String path, int limit) throws IOException {
                throw new IOException(path);
            }
        };

        assertThatThrownBy(() -> new Naming(circle).in(locked, circle.member("baker")))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.key()).isEqualTo("error.naming");
                    assertThat(error.arguments()).containsExactly("notes.txt");
                });
    }
}
