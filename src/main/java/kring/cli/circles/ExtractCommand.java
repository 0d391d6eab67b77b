package kring.cli.circles;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import kring.assemble.CircleSummaries;
import kring.cli.output.DryRun;
import kring.cli.output.OutputFile;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.network.ExtractText;
import kring.report.json.JsonRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kring extract}: what the circle releases to the network, to read and to hand on. */
@Command(name = "extract")
public final class ExtractCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Option(names = "-o", paramLabel = "FILE")
    private Path file;

    @Mixin
    private DryRun dryRun;

    @Override
    public Integer call() {
        OutputFile output = new OutputFile(file);
        if (!output.isStandardOutput()
                && !file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new UserError("extract-name", file);
        }
        OpenCircle circle = OpenCircle.open(kring);
        String text =
                new JsonRenderer().render(ExtractText.of(CircleSummaries.extract(circle.snapshot(), circle.today())));
        output.write(kring, text.getBytes(StandardCharsets.UTF_8), dryRun);
        kring.context().out().flush();
        if (!output.isStandardOutput() && !dryRun.isAsked()) {
            kring.console().note(circle.phrases().say("extract.read-first", file));
        }
        return ExitStatus.DONE;
    }
}
