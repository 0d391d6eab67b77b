package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.cli.run.RootCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** A run that learns only the commands it names behaves as one that knows them all. */
class CommandsTest {
    @TempDir
    private Path here;

    @Test
    void helpNamesEveryCommandThoughItLearnsNone() {
        Run help = Run.in(here, "--help");

        assertThat(help).isEqualTo(Run.in(here, "-h")).isEqualTo(Run.in(here, "help"));
        all().getSubcommands()
                .keySet()
                .forEach(name -> assertThat(help.out()).containsPattern("(?m)^  " + name + "  "));
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
    @ValueSource(strings = {"--bogus check", "check --bogus", "chek", "-C check"})
    void aMistakeIsToldAsIfEveryCommandWereKnown(String words) {
        Run run = Run.in(here, words.split(" "));

        assertThat(run.status()).isEqualTo(ExitStatus.USER_ERROR);
        assertThat(run.err().lines()).hasSize(1);
    }

    private static CommandLine all() {
        return Commands.LIST.all(new RootCommand(ProcessContext.ofProcess(), Commands.LIST));
    }
}
