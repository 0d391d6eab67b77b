package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kring.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year of mornings: on some the computer was off (of one circle on seven out of ten), on some cron ran twice. */
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
        Random random = new Random(365);
        Map<String, LocalDate> said = new LinkedHashMap<>();
        for (LocalDate day = start; day.isBefore(start.plusYears(1)); day = day.plusDays(1)) {
            int chance = random.nextInt(10);
            if (chance >= off) {
                List<String> news = said(circle, day);
                assertThat(Collections.disjoint(said.keySet(), news))
                        .as(day + " said before")
                        .isTrue();
                for (String key : news) {
                    said.put(key, day);
                }
            }
            if (chance == TWICE) {
                assertThat(said(circle, day)).as(day + " twice").isEmpty();
                assertThat(said.keySet().containsAll(due(circle, day)))
                        .as(day + " all that is due")
                        .isTrue();
            }
        }
        Golden.assertSame("reminders-year-" + sample + ".txt", lines(said));
    }

    /** The keys that a run said for the first time: as many as it said lines. */
    private static List<String> said(Path circle, LocalDate day) throws IOException {
        List<String> before = sent(circle);
        Run run = Run.in(circle, "--today", day.toString(), "remind");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> after = sent(circle);
        assertThat(after.subList(0, before.size())).as("kept").isEqualTo(before);
        List<String> news = after.subList(before.size(), after.size());
        assertThat(run.out().lines().filter(line -> line.startsWith("- "))).hasSameSizeAs(news);
        return news;
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
