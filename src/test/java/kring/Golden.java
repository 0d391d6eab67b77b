package kring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of the repository; {@code -Dgolden.update=true} writes the files anew, to be read and kept. */
public final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/kring/golden");

    private Golden() {}

    /** Demands that the text is what the file of that name holds. */
    public static void assertSame(String name, String actual) {
        assertSame(FOLDER.resolve(name), actual);
    }

    /** Demands that the text is what the file holds. */
    public static void assertSame(Path file, String actual) {
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            }
            assertThat(actual).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
