package kring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kring.folder.load.DiskTree;
import kring.folder.load.FolderReader;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A sample circle with the forms of its next quarter, of which every test has a copy. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FormsInHand {
    static final String CHECKIN = "quarters/2026-Q1/checkins/baker.yaml";

    private Path withForms;

    @TempDir
    Path temp;

    Path circle;

    /** The baker's. */
    Path form;

    @BeforeAll
    void formsForTheNextQuarter(@TempDir Path shared) {
        withForms = Run.sample("lindermark", shared);
        Run.in(withForms, "new", "quarter", "2026-Q1", "--date", "2026-02-12");
        assertThat(Run.in(withForms, "form", "2026-Q1").status()).isZero();
    }

    @BeforeEach
    void aCopyToWorkIn() {
        circle = Run.copy(withForms, temp.resolve("lindermark"));
        form = circle.resolve("reports/2026-Q1/forms/baker.xlsx");
    }

    Run imports(String... options) {
        List<String> words = Stream.of(
                        Stream.of("--today", "2026-01-10", "import"), Stream.of(options), Stream.of(form.toString()))
                .flatMap(some -> some)
                .toList();
        return Run.in(circle, words.toArray(String[]::new));
    }

    Checkin checkin() {
        return FolderReader.readAgainstSchemas(new DiskTree(circle))
                .snapshot()
                .record(new Quarter(2026, 1))
                .checkins()
                .get("baker");
    }
}
