package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kring.model.Audience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a circle stands in its year, in five lines, and the command that it tells to type. */
class StatusTest {
    @TempDir
    private Path temp;

    /** A small circle, step by step as it tells itself; each step is what it said, with what a person fills in. */
    @Test
    void whoTypesWhatItSaysComesThroughAYear() throws IOException {
        assertThat(kring(temp, "2025-10-01", "new circle kring --facilitator Hedda --email h@kring.example")
                        .status())
                .isZero();
        Path circle = temp.resolve("kring");
        follow(circle, "2025-10-01", "new member ID", "new member anna --name Anna --founder");
        follow(circle, "2025-10-01", "new quarter 2025-Q4 --date 2025-11-13");
        kring(circle, "2025-10-01", "new member wil --name Wil --founder");
        kring(circle, "2025-10-01", "new quarter 2025-Q4");
        follow(circle, "2025-10-09", "form 2025-Q4");
        follow(circle, "2025-10-09", "letters checkin 2025-Q4");
        assertThat(then(circle, "2025-10-09")).isEqualTo("remind --again");
        assertThat(then(circle, "2025-11-06")).isEqualTo("letters invitation 2025-Q4");
        answer(circle, "anna");
        follow(circle, "2025-10-30", "remind --again");
        answer(circle, "wil");
        follow(circle, "2025-10-30", "agenda 2025-Q4");
        follow(circle, "2025-11-06", "letters invitation 2025-Q4");
        follow(circle, "2025-11-12", "pack 2025-Q4");
        delete(circle.resolve("reports/2025-Q4/workbook.xlsx"));
        follow(circle, "2025-11-13", "pack 2025-Q4");
        follow(circle, "2025-11-13", "record 2025-Q4");
        follow(circle, "2025-11-14", "record 2025-Q4");
        note(circle);
        follow(circle, "2025-11-14", "close 2025-Q4");
        follow(circle, "2025-11-14", "new quarter 2026-Q1 --date 2026-02-12");
        follow(circle, "2025-11-15", "letters minutes 2025-Q4");
        follow(circle, "2025-11-15", "form 2026-Q1");
        settings(circle, "state: dormant");
        follow(circle, "2025-11-15", "review");
    }

    @Test
    void theEveningItselfIsOverOnceItIsClosed() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(then(circle, "2025-11-20")).isEqualTo("pack 2025-Q4");
        assertThat(kring(circle, "2025-11-20", "close 2025-Q4").status()).isZero();
        assertThat(then(circle, "2025-11-20")).startsWith("new quarter 2026-Q1 --date ");
    }

    /** What it says is next, and then does it. */
    private void follow(Path circle, String day, String command) {
        follow(circle, day, command, command);
    }

    private void follow(Path circle, String day, String command, String filledIn) {
        assertThat(then(circle, day)).isEqualTo(command);
        if (!command.startsWith("record")) {
            Run run = kring(circle, day, filledIn);
            assertThat(run.status()).as(command + run.err()).isZero();
        }
    }

    private static String then(Path circle, String day) {
        Run run = kring(circle, day, "status --format json");
        assertThat(run.status()).as(run.err()).isZero();
        String then = run.out().replaceFirst("(?s).*\"then\": \"kring ([^\"]*)\".*", "$1");
        for (String language : List.of("nl", "en")) {
            assertThat(kring(circle, day, "--lang " + language + " status")
                            .out()
                            .lines())
                    .hasSize(5)
                    .allMatch(line -> line.length() <= 80)
                    .last()
                    .asString()
                    .endsWith("kring " + then);
        }
        return then;
    }

    private static Run kring(Path folder, String day, String words) {
        return Run.in(folder, ("--today " + day + " " + words).split(" "));
    }

    private static void answer(Path circle, String member) throws IOException {
        Path checkin = circle.resolve("quarters/2025-Q4/checkins/" + member + ".yaml");
        Files.writeString(checkin, "asks:\n  - {id: quote, text: Who knows a printer?}\n");
    }

    private static void note(Path circle) throws IOException {
        Path meeting = circle.resolve("quarters/2025-Q4/meeting.yaml");
        Files.writeString(meeting, "date: 2025-11-13\nattendance: {anna: present, wil: present}\n");
    }

    private static void settings(Path circle, String line) throws IOException {
        Path file = circle.resolve("circle.yaml");
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^state:.*$", "") + line + "\n");
    }

    private static void delete(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            for (String file : Run.files(path).keySet()) {
                Files.delete(path.resolve(file));
            }
        }
        Files.deleteIfExists(path);
    }

    @Test
    void theSampleIsToldAsItWasAWeekAhead() {
        Path circle = Run.sample("lindermark", temp);
        assertThat(Run.in(circle, "status").out()).isEqualTo("""
                Kring           Kring Lindermark
                Bijeenkomst     20 november 2025, over 7 dagen (2025-Q4)
                Nog niet terug  Gijs Holtkamp
                Te doen         check-in (1), agenda (1), toezegging (3) en 11 meer
                Volgende stap   uitnodigen: kring letters invitation 2025-Q4
                """);
        assertThat(Run.in(circle, "--lang", "en", "status").out()).isEqualTo("""
                Circle           Kring Lindermark
                Meeting          20 November 2025, in 7 days (2025-Q4)
                Still to answer  Gijs Holtkamp
                Due              check-in (1), agenda (1), promise (3), exchange (2) and 9 more
                Next step        invite: kring letters invitation 2025-Q4
                """);
    }

    @Test
    void aProgramGetsWhatIsDueAsRemindListsIt() {
        Path circle = Run.sample("lindermark", temp);
        String due = Run.in(circle, "remind", "--format", "json")
                .out()
                .replaceFirst("(?s).*?(\"due\": \\[.*)\\]\n}\n", "$1");
        assertThat(Run.in(circle, "status", "--format", "json").out())
                .startsWith(
                        "{\n  \"kring\": 1,\n  \"command\": \"status\",\n  \"circle\": \"Kring Lindermark\",\n  \"next\": {\n"
                                + "    \"quarter\": \"2025-Q4\",\n    \"date\": \"2025-11-20\"\n  },\n  \"answer\": [\n    \"timber\"\n  ],\n")
                .contains(due);
    }

    /** Names that do not fit are counted, and a command is never cut. */
    @ParameterizedTest
    @ValueSource(ints = {40, 50, 80, 200})
    void fiveLinesFitTheScreen(int columns) {
        Path circle = Run.sample("lindermark", temp);
        for (String language : List.of("nl", "en")) {
            String out = Run.inTerminal(columns, circle, "--lang", language, "status")
                    .out();
            assertThat(out.lines()).hasSize(5);
            assertThat(out.lines().limit(4)).allMatch(line -> line.length() <= columns);
            assertThat(out).endsWith("kring letters invitation 2025-Q4\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"circle", "network", "baker"})
    void itIsForTheFacilitatorOnly(String audience) {
        assertThat(Audience.of(audience)).isNotEqualTo(Audience.FACILITATOR);
        Run run = Run.in(Run.sample("lindermark", temp), "status", "--for", audience);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
