package kring.cli.results;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kring.assemble.HandoverAssembly;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.report.document.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring handover}: the dossier for the next facilitator. */
@Command(name = "handover")
public final class HandoverCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        if (output.audience(circle).kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("handover-audience");
        }
        HandoverAssembly dossier = new HandoverAssembly(circle.snapshot(), circle.today());
        Supplier<Report> report = () -> dossier.report(circle.letterhead(Audience.FACILITATOR));
        output.say(kring, circle, new CommandResult("handover", dossier.handover(), report, report));
        return ExitStatus.DONE;
    }
}
