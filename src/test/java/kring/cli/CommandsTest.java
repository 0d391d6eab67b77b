package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A run that learns only the commands it names behaves as one that knows them all. */
class CommandsTest {
    private static final Path HELP = Path.of("src/main/resources/kring/cli/help.txt");

    @TempDir
    private Path here;

    /** {@code -Dgolden.update=true} writes the text anew. */
    @Test
    void helpIsWrittenDownAsPicocliSaysIt() throws IOException {
        String help = all().getUsageMessage();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(HELP, help);
        }
        assertThat(Files.readString(HELP)).isEqualTo(help);
        assertThat(Run.in(here, "--help")).isEqualTo(new Run(0, help, "")).isEqualTo(Run.in(here, "-h"));
        assertThat(Run.in(here, "-q", "--help")).isEqualTo(new Run(0, help, ""));
    }

    @Test
    void theVersionIsSaidTheSameWithOtherWordsAround() {
        assertThat(Run.in(here, "--version"))
                .isEqualTo(Run.in(here, "-V"))
                .isEqualTo(Run.in(here, "-q", "--version"))
                .isEqualTo(Run.in(here, "check", "--version"));
    }

    @Test
    void eachCommandIsCalledByItsOwnName() {
        all().getSubcommands()
                .forEach((name, line) -> assertThat(line.getCommand()
                                .getClass()
                                .getAnnotation(Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--bogus check", "-C", "check -C", "new", "chek", "", "diff --format check a b c d"})
    void aMistakeIsToldAsIfEveryCommandWereKnown(String words) {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
        java.io.StringWriter told = new java.io.StringWriter();
        int status = all().setErr(new java.io.PrintWriter(told)).execute(arguments);

        assertThat(status).isEqualTo(ExitStatus.USER_ERROR);
        assertThat(Run.in(here, arguments)).isEqualTo(new Run(status, "", told.toString()));
    }

    private static CommandLine all() {
        return Commands.all(new Kring(Surroundings.ofProcess()));
    }
}
