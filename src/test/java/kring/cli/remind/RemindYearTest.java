package kring.cli.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kring.Golden;
import kring.cli.Commands;
import kring.cli.Run;
import kring.cli.output.Output;
import kring.cli.process.ProcessContext;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.folder.load.Loaded;
import kring.folder.load.ObservedTree;
import kring.language.Phrases;
import kring.model.Audience;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A year of mornings: on some the computer was off (of one circle on seven out of ten), on some cron ran twice. Nobody
 * edits the circle in that year, so only where cron runs twice does the whole command run, which reads it anew.
 */
class RemindYearTest {
    private static final Pattern KEY = Pattern.compile("\"key\": \"([^\"]+)\"");

    /** Of ten mornings, the one on which cron runs twice. */
    private static final int TWICE = 9;

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource({"lindermark,2025-07-01,2", "merewaard,2025-10-01,7"})
    void everyReminderComesExactlyOnce(String sample, LocalDate start, int off) throws IOException {
        Path circle = Run.sample(sample, temp);
        Loaded loaded = FolderReader.read(new DiskTree(circle));
        Random random = new Random(365);
        Map<String, LocalDate> said = new LinkedHashMap<>();
        for (LocalDate day : start.datesUntil(start.plusYears(1)).toList()) {
            int chance = random.nextInt(10);
            Supplier<Run> command = () -> Run.in(circle, "--today", day.toString(), "remind");
            if (chance >= off) {
                List<String> news = said(circle, day, chance == TWICE ? command : () -> remind(circle, loaded, day));
                assertThat(Collections.disjoint(said.keySet(), news))
                        .as(day + " said before")
                        .isTrue();
                news.forEach(key -> said.put(key, day));
            }
            if (chance == TWICE) {
                assertThat(said(circle, day, command)).as(day + " twice").isEmpty();
                assertThat(said.keySet().containsAll(due(circle, day)))
                        .as(day + " all that is due")
                        .isTrue();
            }
        }
        Golden.assertSame("reminders-year-" + sample + ".txt", lines(said));
    }

    /** The keys that a run said for the first time: as many as it said lines. */
    private static List<String> said(Path circle, LocalDate day, Supplier<Run> morning) throws IOException {
        List<String> before = sent(circle);
        Run run = morning.get();
        assertThat(run.status()).as(day + run.err()).isZero();
        assertThat(run.err()).as("said on %s", day).isEmpty();
        List<String> after = sent(circle);
        assertThat(after.subList(0, before.size())).as("kept on %s", day).isEqualTo(before);
        List<String> news = after.subList(before.size(), after.size());
        assertThat(run.out().lines().filter(line -> line.startsWith("- ")))
                .as("lines on %s", day)
                .hasSameSizeAs(news);
        return news;
    }

    /** What the command does with a circle once that is read. */
    private static Run remind(Path circle, Loaded loaded, LocalDate day) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        RootCommand kring = new RootCommand(
                new ProcessContext(
                        InputStream.nullInputStream(),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        circle,
                        Map.of(),
                        Clock.systemUTC(),
                        Optional.empty()),
                Commands.LIST);
        Output output = new Output(Audience.FACILITATOR);
        Phrases phrases = kring.phrases(loaded.snapshot().circle());
        new ReminderRun(kring, output, false, new ReminderOutput(kring, output, null))
                .of(new OpenCircle(new ObservedTree(circle), loaded, day, phrases));
        return new Run(ExitStatus.DONE, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static String lines(Map<String, LocalDate> said) {
        return said.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> due(Path circle, LocalDate day) {
        return KEY.matcher(Run.in(circle, "--today", day.toString(), "remind", "--format", "json")
                        .out())
                .results()
                .map(key -> key.group(1))
                .toList();
    }

    private static List<String> sent(Path circle) throws IOException {
        Path sent = circle.resolve(".kring/sent");
        return Files.exists(sent) ? Files.readAllLines(sent) : List.of();
    }
}
