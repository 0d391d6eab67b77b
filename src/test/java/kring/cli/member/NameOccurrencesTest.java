package kring.cli.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import kring.cli.Commands;
import kring.cli.Run;
import kring.cli.process.ProcessContext;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.load.FileTree;
import kring.folder.write.PathKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is named in a text that cannot be read, nobody knows. */
class NameOccurrencesTest {
    @TempDir
    private Path temp;

    @Test
    void aTextThatIsLockedIsTold() {
        Path folder = Run.sample("lindermark", temp);
        OpenCircle circle = OpenCircle.open(new RootCommand(ProcessContext.ofProcess(), Commands.LIST), folder);
        FileTree locked = new FileTree() {
            @Override
            public List<Entry> list(String path) {
                return List.of(new Entry("notes.txt", PathKind.FILE));
            }

            @Override
            public byte[] read(String path, int limit) throws IOException {
                throw new IOException(path);
            }
        };

        assertThatThrownBy(() -> new NameOccurrences(circle).in(locked, circle.member("baker")))
                .isInstanceOfSatisfying(UserError.class, error -> {
                    assertThat(error.key()).isEqualTo("error.naming");
                    assertThat(error.arguments()).containsExactly("notes.txt");
                });
    }
}
