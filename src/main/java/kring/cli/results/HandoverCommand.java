package kring.cli.results;

import java.util.function.Supplier;
import kring.assemble.HandoverAssembly;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.report.document.Report;
import picocli.CommandLine.Command;

/** {@code kring handover}: the dossier for the next facilitator. */
@Command(name = "handover")
public final class HandoverCommand extends ResultCommand {
    /** Speaks to the facilitator, unless told otherwise. */
    public HandoverCommand() {
        super(Audience.FACILITATOR);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (audience.kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("handover-audience");
        }
        HandoverAssembly dossier = new HandoverAssembly(circle.snapshot(), circle.today());
        Supplier<Report> report = () -> dossier.report(circle.letterhead(audience));
        return new CommandResult("handover", dossier.handover(), report, report);
    }
}
