package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.Golden;
import kring.assemble.CircleFindings;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Severity;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case under {@code cases/} says what is expected of it. After a change that is meant, run with
 * {@code -Dgolden.update=true} and read the difference.
 */
class FindingCasesTest {
    @TempDir
    private Path temporary;

    static List<String> cases() throws IOException {
        return Cases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWhereItStandsAndHowToMendIt(String name) throws IOException {
        Path folder = Cases.make(name, temporary);

        Run run = Run.in(folder, "-C", ".", "check");

        Golden.assertSame(Cases.ROOT.resolve(name).resolve("expected.txt"), run.out() + run.err());
        Code code = code(name);
        assertThat(run.out()).contains(" " + code.code() + ": ");
        assertThat(run.status()).isEqualTo(code.severity() == Severity.ERROR ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void speaksDutchToo(String name) throws IOException {
        Path folder = Cases.make(name, temporary);

        Run run = Run.in(folder, "-C", ".", "--lang", "nl", "check");

        assertThat(run.out()).contains(code(name).severity() == Severity.ERROR ? ": fout " : ": waarschuwing ");
        assertThat(run.out()).doesNotContain("{").doesNotContain("null");
    }

    /** A command looks for errors alone, and so leaves out the rules that only warn: none of those may find one. */
    @ParameterizedTest
    @MethodSource("cases")
    void commandsGoOnExceptWithItsErrors(String name) throws IOException {
        Loaded loaded = FolderReader.read(new DiskTree(Cases.make(name, temporary)));

        assertThat(CircleFindings.errors(loaded.findings(), loaded.snapshot(), loaded.places()))
                .isEqualTo(Finding.errors(CircleFindings.of(loaded.findings(), loaded.snapshot(), loaded.places())));
    }

    @Test
    void everyFindingHasACase() throws IOException {
        Set<Code> shown = Cases.all().stream().map(FindingCasesTest::code).collect(Collectors.toSet());

        // Nobody can take the right to read from the administrator that tests may run as: HostileFilesTest shows it.
        assertThat(Code.values()).allMatch(code -> shown.contains(code) || code == Code.UNREADABLE);
    }

    private static Code code(String name) {
        String code = name.replaceFirst("\\..*", "");
        return Stream.of(Code.values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
