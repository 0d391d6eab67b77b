package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A quarter in which nobody takes part makes empty papers, and no forms or letters: that is said, and why. */
class NobodyTakesPartTest {
    private static final String LATER = "joined: 2026-Q4";

    @TempDir
    private Path circle;

    @BeforeEach
    void aMeetingOfOneQuarter() throws IOException {
        Run.copy(Path.of("src/test/resources/kring/cli/small-circle"), circle);
        Files.delete(circle.resolve("members/dairy.yaml"));
        Files.delete(circle.resolve("quarters/2025-Q3/baseline.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: founder, joined: 2026-Q4     | Jan joined in 2026-Q4 (joined: in members/baker.yaml). Mend it there",
                "status: member, joined: 2026-01-02   | Jan joined in 2026-Q1 (joined: in members/baker.yaml). Mend it there",
                "status: left, left: 2025-Q4          | Jan left in 2025-Q4 (left: in members/baker.yaml). Mend it there",
                "status: member, left: 2025-10-01     | Jan left in 2025-Q4 (left: in members/baker.yaml). Mend it there",
                "status: left                         | Jan left, without a day (status: in members/baker.yaml). Mend it there",
                "status: candidate                    | Jan is a candidate (status: in members/baker.yaml). Write down who"
            })
    void theReasonIsNamedWithItsPlace(String lines, String why) throws IOException {
        member("baker", lines);
        assertThat(kring("en", "form", "2025-Q4"))
                .satisfies(run -> assertThat(run.status()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).startsWith("kring: nobody takes part in 2025-Q4: " + why));
    }

    @Test
    void whereThereIsNobodyAtAllOrManyTheSentenceStaysShort() throws IOException {
        Files.delete(circle.resolve("members/baker.yaml"));
        assertThat(kring("en", "form", "2025-Q4").err()).contains("nobody is written down yet. Write down who");
        for (String id : List.of("a", "b", "c", "d", "e")) {
            member(id, "status: member, " + LATER);
        }
        assertThat(kring("en", "form", "2025-Q4").err()).contains("members/c.yaml); and 2 others. Mend");
        assertThat(kring("nl", "form", "2025-Q4").err()).contains("members/c.yaml); en nog 2 anderen. Klopt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"form 2025-Q4", "form", "form -o a.xlsx", "letters checkin 2025-Q4", "letters invitation 2025-Q4"
            })
    void whatCanMakeNothingEndsAsAnErrorAndMakesNothing(String command) throws IOException {
        member("baker", "status: founder, " + LATER);
        Set<String> before = Run.files(circle).keySet();
        Run run = kring("nl", command.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("kring: in 2025-Q4 doet niemand mee: Jan doet mee vanaf 2026-Q4");
        assertThat(Run.files(circle).keySet()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"agenda", "agenda --format json --for facilitator", "pack", "pack 2025-Q4", "new quarter 2025-Q4"
            })
    void whatMakesSomethingAllTheSameSaysItBesides(String command) throws IOException {
        member("baker", "status: founder, joined: 2026-Q4");
        if (command.startsWith("new")) {
            Files.delete(circle.resolve("quarters/2025-Q4/meeting.yaml"));
        }
        Run run = kring("nl", command.split(" "));
        assertThat(run.status()).isZero();
        assertThat(run.out()).isNotEmpty();
        assertThat(run.err()).contains("in 2025-Q4 doet niemand mee: Jan doet mee vanaf 2026-Q4");
    }

    private Run kring(String language, String... words) {
        return Run.in(
                circle,
                Stream.concat(Stream.of("--lang", language), Stream.of(words)).toArray(String[]::new));
    }

    private void member(String id, String lines) throws IOException {
        Files.writeString(circle.resolve("members/" + id + ".yaml"), "name: Jan\n" + lines.replace(", ", "\n") + "\n");
    }
}
