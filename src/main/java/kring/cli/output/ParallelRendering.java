package kring.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import kring.cli.process.Console;
import kring.cli.process.ProgressLine;
import kring.report.document.Report;

/** Renders papers on every core there is, each while the next is composed. */
public final class ParallelRendering {
    private ParallelRendering() {}

    /** The bytes of each paper by its path, which begins with a folder's, in order. */
    public static Map<String, byte[]> render(List<Paper> papers, String folder, Rendering rendering, Console console) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        // In a pool of its own: in the pool of a caller who waits for something else there, papers would be left lying.
        ForkJoinPool cores = new ForkJoinPool();
        try (ProgressLine progress = new ProgressLine(console)) {
            Map<String, ForkJoinTask<byte[]>> rendered = new LinkedHashMap<>();
            for (Paper paper : papers) {
                progress.step(rendered.size() + 1, papers.size(), paper.name());
                // What papers have in common is computed once, by whichever is composed first: so one after the other.
                Report report = paper.report().get();
                rendered.put(folder + paper.name(), cores.submit(() -> rendering.of(report, paper.format(), false)));
            }
            rendered.forEach((path, bytes) -> files.put(path, bytes.join()));
        } finally {
            cores.shutdown();
        }
        return files;
    }
}
