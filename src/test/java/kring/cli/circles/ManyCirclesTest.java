package kring.cli.circles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import kring.cli.circles.ManyCircles.Outcome;
import kring.cli.process.Console;
import kring.cli.process.ProcessContext;
import kring.cli.process.ProgressLine;
import org.junit.jupiter.api.Test;

/** Two circles at a time, and what comes of them in the order of the folders. */
class ManyCirclesTest {
    private static final List<Path> FOLDERS =
            IntStream.range(0, 8).mapToObj(at -> Path.of("c" + at)).toList();

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private ManyCircles circles(Optional<Integer> columns, boolean quiet) {
        PrintStream stream = new PrintStream(err, false, StandardCharsets.UTF_8);
        AtomicLong nanoseconds = new AtomicLong();
        Console console = new Console(
                new ProcessContext(
                        InputStream.nullInputStream(),
                        stream,
                        stream,
                        Path.of("."),
                        columns.map(width -> Map.of("KRING_ERROR_COLUMNS", width.toString()))
                                .orElse(Map.of()),
                        Clock.systemUTC(),
                        columns),
                quiet,
                false,
                false,
                false);
        return new ManyCircles(new ProgressLine(console, () -> nanoseconds.getAndAdd(1_000_000_000)));
    }

    @Test
    void theTopOfADiskIsAFolderTooThoughItHasNoName() {
        Path top = Path.of("/").toAbsolutePath();
        assertThat(circles(Optional.of(80), false).each(List.of(top, FOLDERS.get(0)), folder -> "done"))
                .extracting(Outcome::result)
                .containsExactly("done", "done");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(top.toString());
    }

    @Test
    void theOrderIsThatOfTheFoldersAlsoWhenTheFirstIsDoneLast() {
        CountDownLatch others = new CountDownLatch(FOLDERS.size() - 1);
        List<Outcome<String>> outcomes = circles(Optional.empty(), false).each(FOLDERS, folder -> {
            if (folder.equals(FOLDERS.get(0))) {
                await(others);
            } else {
                others.countDown();
            }
            return "done " + folder;
        });
        assertThat(outcomes)
                .extracting(Outcome::result)
                .containsExactlyElementsOf(
                        FOLDERS.stream().map(folder -> "done " + folder).toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void neverAreMoreThanTwoInHand() {
        AtomicInteger inHand = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        circles(Optional.empty(), false).each(FOLDERS, folder -> {
            most.accumulateAndGet(inHand.incrementAndGet(), Math::max);
            Thread.yield();
            return inHand.decrementAndGet();
        });
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void oneThatFailsDoesNotStopTheOthersNotEvenByAnErrorOfTheMachine() {
        List<Outcome<Path>> outcomes = circles(Optional.empty(), false).each(FOLDERS, folder -> {
            if (folder.equals(FOLDERS.get(2))) {
                throw new StackOverflowError("deep");
            }
            return folder;
        });
        assertThat(outcomes).filteredOn(outcome -> outcome.failure() == null).hasSize(7);
        assertThat(outcomes.get(2).failure()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void progressIsShownOnATerminalThatWantsIt() {
        circles(Optional.of(80), false).each(FOLDERS, folder -> folder);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("1/8 c0", "8/8 c7")
                .endsWith("\r" + " ".repeat("8/8 c7".length()) + "\r")
                .doesNotContain("\033");
        err.reset();
        circles(Optional.of(80), true).each(FOLDERS, folder -> folder);
        circles(Optional.empty(), false).each(FOLDERS, folder -> folder);
        assertThat(err.size()).isZero();
    }
}
