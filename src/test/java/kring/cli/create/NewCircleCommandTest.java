package kring.cli.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NewCircleCommandTest {
    @Test
    void theTopOfADiskHasNoNameToCallACircleBy() {
        assertThat(NewCircleCommand.readable(Path.of("/").getFileName())).isNull();
        assertThat(NewCircleCommand.readable(Path.of("/", "kring-lindermark").getFileName()))
                .isEqualTo("Kring Lindermark");
    }
}
