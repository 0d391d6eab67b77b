package kring.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kring.cli.process.Console;
import kring.cli.process.ProgressLine;
import kring.language.Language;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.excel.ExcelRenderer;
import kring.report.word.WordRenderer;

/**
 * Renders many papers. The first Word and Excel file of a run take far longer than any other, for all the library has to
 * load, so while the circle is still being read a proof is made of each; then papers are made on every core there is.
 */
public final class ParallelRendering {
    private static final Report PROOF = new Report(
            Language.EN,
            "Proof",
            "",
            "",
            List.of(new Section(
                    "Proof",
                    new Table(
                            "proof",
                            List.of(new Column("Proof", Column.Kind.TEXT, 10)),
                            List.of(List.of(Cell.words("proof")))))));

    /** Once for all packs of this process. */
    private static final CompletableFuture<Void> READY = CompletableFuture.runAsync(ParallelRendering::proof);

    private static void proof() {
        new WordRenderer().render(PROOF);
        new ExcelRenderer().render(PROOF);
    }

    /** The bytes of each paper by its path, which begins with a folder's, in order. */
    public Map<String, byte[]> render(List<Paper> papers, String folder, Rendering rendering, Console console) {
        // What papers have in common is computed once, by whichever is composed first: so one after the other.
        List<Report> reports =
                papers.stream().map(paper -> paper.report().get()).toList();
        READY.join();
        List<byte[]> rendered;
        try (ProgressLine progress = new ProgressLine(console)) {
            rendered = onAllCores(papers, reports, rendering, progress);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int number = 0; number < papers.size(); number++) {
            files.put(folder + papers.get(number).name(), rendered.get(number));
        }
        return files;
    }

    /** In a pool of its own: in the pool of a caller who waits for something else there, papers would be left lying. */
    private static List<byte[]> onAllCores(
            List<Paper> papers, List<Report> reports, Rendering rendering, ProgressLine progress) {
        AtomicInteger begun = new AtomicInteger();
        ForkJoinPool cores = new ForkJoinPool();
        try {
            return cores.submit(() -> IntStream.range(0, papers.size())
                            .parallel()
                            .mapToObj(number -> {
                                Paper paper = papers.get(number);
                                progress.step(begun.incrementAndGet(), papers.size(), paper.name());
                                return rendering.of(reports.get(number), paper.format(), false);
                            })
                            .toList())
                    .join();
        } finally {
            cores.shutdown();
        }
    }
}
