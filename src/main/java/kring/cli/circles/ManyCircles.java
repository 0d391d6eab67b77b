package kring.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import kring.cli.process.ProgressLine;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with many circles, two at a time, each whole before its worker takes the next. So no more than two are
 * in memory, and whichever is done first, what comes of them stands in the order of the folders.
 */
final class ManyCircles {
    private static final int AT_A_TIME = 2;

    private final ProgressLine progress;

    /** Shows how far it is, once. */
    ManyCircles(ProgressLine progress) {
        this.progress = progress;
    }

    /**
     * What came of one circle.
     *
     * @param result null when it failed
     * @param failure null when it did not
     */
    public record Outcome<T>(
            Path folder, @Nullable T result, @Nullable Throwable failure) {}

    /** What came of each; a failure in one does not stop the others. */
    <T> List<Outcome<T>> each(List<Path> folders, Function<Path, T> work) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME, ManyCircles::worker);
        try (progress) {
            List<Future<T>> running = folders.stream()
                    .map(folder -> workers.submit(() -> work.apply(folder)))
                    .toList();
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (int i = 0; i < folders.size(); i++) {
                progress.step(
                        i + 1,
                        folders.size(),
                        Objects.requireNonNullElse(folders.get(i).getFileName(), folders.get(i))
                                .toString());
                outcomes.add(outcome(folders.get(i), running.get(i)));
            }
            return outcomes;
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> Outcome<T> outcome(Path folder, Future<T> running) {
        try {
            return new Outcome<>(folder, running.get(), null);
        } catch (ExecutionException e) {
            return new Outcome<>(folder, null, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome<>(folder, null, e);
        }
    }

    /** One that does not keep the process from ending. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "circles");
        thread.setDaemon(true);
        return thread;
    }
}
