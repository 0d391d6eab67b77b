package kring.cli.results;

import java.util.function.Supplier;
import kring.assemble.SeekAssembly;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.model.value.Visibility;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.seek.VacancyView;
import kring.seek.paper.Invitation;
import kring.seek.paper.VacancyReport;
import picocli.CommandLine.Command;

/** {@code kring seek}: whom the circle misses; in Word a page to hand on, with an invitation. */
@Command(name = "seek")
public final class SeekCommand extends ResultCommand {
    /** Speaks to the circle, unless told otherwise. */
    public SeekCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (!audience.sees(Visibility.CIRCLE, null)) {
            throw new UserError("seek-audience");
        }
        VacancyView view = new SeekAssembly(circle.snapshot(), circle.today(), audience).view();
        Supplier<Report> report = () -> new VacancyReport(circle.letterhead(audience), view).compose();
        return new CommandResult(
                "seek", view.vacancy(), report, report, () -> invitation(circle, address(circle, audience)));
    }

    /** The facilitator's, on a page that the facilitator hands on. */
    private static String address(OpenCircle circle, Audience audience) {
        String email = circle.snapshot().circle().facilitator().email();
        return audience.kind() == Audience.Kind.FACILITATOR && email != null ? email : "";
    }

    /** What is handed on says no more than the circle knows, whoever makes it; but for the maker's own address. */
    private static Report invitation(OpenCircle whole, String address) {
        OpenCircle circle = whole.seenBy(Audience.CIRCLE);
        VacancyView view = new SeekAssembly(circle.snapshot(), circle.today(), Audience.CIRCLE).view();
        Letterhead letterhead = new Letterhead(
                circle.phrases(),
                circle.snapshot().circle().name(),
                circle.phrases().say("seek.readers"));
        return new Invitation(letterhead, view, address).compose();
    }
}
