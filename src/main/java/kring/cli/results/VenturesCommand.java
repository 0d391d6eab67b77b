package kring.cli.results;

import java.util.function.Supplier;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.history.OpenAmbitions;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.ventures.VentureDetail;
import kring.ventures.VenturesView;
import kring.ventures.paper.VentureReport;
import kring.ventures.paper.VenturesReport;
import kring.ventures.paper.VenturesSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring ventures}: how new business stands, and what the joint agenda suggests. */
@Command(name = "ventures")
public final class VenturesCommand extends ResultCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "ID")
    private String id;

    /** Speaks to the circle, unless told otherwise. */
    public VenturesCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        Letterhead letterhead = circle.letterhead(audience);
        VenturesView ventures = VenturesView.of(
                circle.snapshot(),
                circle.today(),
                OpenAmbitions.on(circle.today(), circle.snapshot(), audience),
                audience);
        if (!audience.isInside()) {
            return outside(letterhead, ventures);
        }
        return id == null ? all(circle, letterhead, ventures) : one(letterhead, ventures);
    }

    /** Those outside are told of no venture, whether there is one or not. */
    private CommandResult outside(Letterhead letterhead, VenturesView ventures) {
        if (id != null) {
            throw new UserError("ventures-outside");
        }
        Supplier<Report> report = () -> new VenturesReport(letterhead, ventures).outside();
        return new CommandResult("ventures", ventures.result(), report, report);
    }

    private static CommandResult all(OpenCircle circle, Letterhead letterhead, VenturesView ventures) {
        return new CommandResult(
                "ventures",
                ventures.result(),
                () -> new VenturesReport(letterhead, ventures).compose(),
                () -> letterhead.report(
                        circle.phrases().say("workbook.title"),
                        "",
                        new VenturesSheets(circle.phrases(), ventures).sections()));
    }

    private CommandResult one(Letterhead letterhead, VenturesView ventures) {
        VentureDetail detail = ventures.detail(id)
                .orElseThrow(() ->
                        UserError.near("no-venture", id, ventures.ventures().keySet()));
        VentureReport report = new VentureReport(letterhead, ventures, detail);
        return new CommandResult("ventures", detail, report::compose, report::workbook);
    }
}
