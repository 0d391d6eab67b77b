package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The circle that {@code KRING_CIRCLE} names, for whoever is in no circle and names none. */
class UsualCircleTest {
    @TempDir
    private Path temp;

    private Path dutch;
    private Path english;
    private Map<String, String> usual;

    @BeforeEach
    void twoCircles() {
        dutch = Run.sample("lindermark", temp);
        english = Run.sample("merewaard", temp);
        usual = Map.of("KRING_CIRCLE", "lindermark");
    }

    private Run status(Path here, String... words) {
        return Run.with(usual, here, words);
    }

    @Test
    void itIsTheCircleAndGivesTheLanguageWhereNoOtherIsAround() {
        Run run = status(temp, "status");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo(Run.in(dutch, "status").out()).contains("Kring Lindermark");
        assertThat(status(temp, "help", "status").out()).startsWith("Gebruik:");
    }

    @Test
    void theCircleAroundAndTheOneGivenGoBeforeIt() {
        String other = Run.in(english, "status").out();
        assertThat(other).doesNotContain("Lindermark");
        assertThat(status(english.resolve("members"), "status").out()).isEqualTo(other);
        assertThat(status(temp, "-C", "merewaard", "status").out()).isEqualTo(other);
    }

    @Test
    void whatIsNoCircleIsToldByTheVariableAndDisturbsNothingElse() throws Exception {
        for (String named : new String[] {"elsewhere", "lindermark/members", "lindermark/circle.yaml", "\0"}) {
            usual = Map.of("KRING_CIRCLE", named);
            Run run = status(temp, "--lang", "en", "check");
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("KRING_CIRCLE names a folder that holds no circle");
            assertThat(status(temp, "help").status()).isZero();
            assertThat(status(english, "check").status()).isZero();
        }
        usual = Map.of("KRING_CIRCLE", " ");
        assertThat(status(Files.createDirectory(temp.resolve("empty")), "--lang", "en", "check")
                        .err())
                .contains("no circle.yaml here");
    }
}
