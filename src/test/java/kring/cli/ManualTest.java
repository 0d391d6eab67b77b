package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The manual and the README tell of the program as it is. */
class ManualTest {
    private static final Pattern FILE =
            Pattern.compile("`([a-zA-Z0-9./-]+\\.yaml)`[^`]*```yaml\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temp;

    @Test
    void theManualNamesEveryCommandAndEveryOption() throws IOException {
        String manual = Files.readString(Path.of("man/kring.1"));
        CommandSpec kring = new CommandLine(new Kring(Surroundings.ofProcess())).getCommandSpec();
        all("", kring).forEach((name, line) -> {
            assertThat(manual).contains(".It Nm kring Cm " + name);
            line.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(manual)
                            .as(name + " " + option.longestName())
                            .containsPattern("(Fl|,) " + option.longestName().replaceFirst("^-", "") + "\\b"));
        });
    }

    /** Every command by its words, also those below another. */
    private static Map<String, CommandLine> all(String before, CommandSpec spec) {
        Map<String, CommandLine> commands = new TreeMap<>();
        spec.subcommands().forEach((name, line) -> {
            commands.put(before + name, line);
            commands.putAll(all(before + name + " ", line.getCommandSpec()));
        });
        return commands;
    }

    @Test
    void theFirstCircleOfTheReadmeIsSoundAndGivesItsPapers() throws IOException {
        Matcher files = FILE.matcher(Files.readString(Path.of("README.md")));
        int count = 0;
        while (files.find()) {
            Path file = temp.resolve(files.group(1));
            Files.createDirectories(file.getParent());
            Files.writeString(file, files.group(2));
            count++;
        }
        assertThat(count).isEqualTo(4);
        assertThat(Run.in(temp, "check").status()).isZero();
        assertThat(Run.in(temp, "pack").status()).isZero();
        assertThat(Run.files(temp.resolve("reports/2025-Q4"))).containsKeys("progress.docx", "members/anna.docx");
        assertThat(Run.in(temp, "--today", "2025-11-21", "close", "2025-Q4").status())
                .isZero();
        assertThat(Run.in(temp, "diff").status()).isZero();
    }

    @Test
    void theCommandsOfTheReadmeExist() throws IOException {
        Matcher commands = Pattern.compile("`kring ([a-z]+)").matcher(Files.readString(Path.of("README.md")));
        var known = new CommandLine(new Kring(Surroundings.ofProcess()))
                .getSubcommands()
                .keySet();
        while (commands.find()) {
            assertThat(known).contains(commands.group(1));
        }
    }
}
