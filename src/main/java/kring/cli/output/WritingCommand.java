package kring.cli.output;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.state.WrittenFile;
import kring.language.Phrases;
import kring.report.json.JsonRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that writes files: each of them can be tried without writing, and tells a program what it wrote. */
public abstract class WritingCommand implements Callable<Integer> {
    /** Behind the command's own. */
    private static final int LAST = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DryRun dryRun;

    @Option(names = "--format", paramLabel = "text|json", order = LAST)
    private ReportFormat format = ReportFormat.TEXT;

    private @Nullable String circle;

    /** What it did (DESIGN, JSON of what writes). */
    record Result(List<WrittenFile> written) {}

    @Override
    public final Integer call() throws IOException {
        RootCommand kring = kring();
        kring.writes(dryRun.isAsked(), isForMachine());
        int status = write();
        if (isForMachine()) {
            String command = spec.qualifiedName("-").replaceFirst("^kring-", "");
            kring.context()
                    .out()
                    .print(new JsonRenderer()
                            .render(command, circle, result(kring.saving().written()), dryRun(kring)));
        }
        tellIfDry(kring);
        return status;
    }

    /** What a program is told beside the rest when nothing is written. */
    public static Map<String, ?> dryRun(RootCommand kring) {
        return kring.saving().isDry() ? Map.of("dry-run", true) : Map.of();
    }

    /** Says that nothing was written where something would have been. */
    public static void tellIfDry(RootCommand kring) {
        if (kring.saving().isDry() && !kring.saving().written().isEmpty()) {
            kring.console().note(new Phrases(kring.languageHere()).say("dry-run"));
        }
    }

    /** Does its work, and writes through the run's {@link kring.cli.run.Saving}; the answer is the exit status. */
    protected abstract int write() throws IOException;

    /** What it tells a program. */
    protected Record result(List<WrittenFile> written) {
        return new Result(written);
    }

    /** The run. */
    protected final RootCommand kring() {
        return (RootCommand) spec.root().userObject();
    }

    /** Opens the circle of the run. */
    protected final OpenCircle open() {
        OpenCircle opened = OpenCircle.open(kring());
        isAbout(opened.snapshot().circle().name());
        return opened;
    }

    /** Names the circle that is written to. */
    protected final void isAbout(@Nullable String name) {
        circle = name;
    }

    /** Whether it tells a program, and not people. */
    protected final boolean isForMachine() {
        return format == ReportFormat.JSON;
    }

    /** Whether it only tells what it would do. */
    protected final boolean isDry() {
        return dryRun.isAsked();
    }
}
