package kring.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import kring.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Circles made for measuring are circles. */
class CircleGeneratorTest {
    @TempDir
    private Path temp;

    @Test
    void theyAreSoundAndTheSameForTheSameSeed() throws IOException {
        CircleGenerator.main(new String[] {temp.resolve("one").toString(), "2", "6", "9", "7"});
        CircleGenerator.main(new String[] {temp.resolve("again").toString(), "2", "6", "9", "7"});
        assertThat(Run.files(temp.resolve("one"))).hasSize(2 * (1 + 6 + 6 + 3 + 9 * (6 + 3) - 2));
        Run.files(temp.resolve("one"))
                .forEach((name, bytes) ->
                        assertThat(temp.resolve("again").resolve(name)).hasBinaryContent(bytes));
        for (String circle : new String[] {"circle-001", "circle-002"}) {
            Run check = Run.in(temp.resolve("one").resolve(circle), "check");
            assertThat(check.status()).as(check.out()).isZero();
            assertThat(check.out()).isEmpty();
        }
    }
}
