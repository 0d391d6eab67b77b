package kring.cli.results;

import java.util.List;
import java.util.Set;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.screening.IntakeView;
import kring.screening.IntentionsView;
import kring.screening.paper.IntakeReport;
import kring.screening.paper.ScreeningReport;
import kring.screening.paper.ScreeningSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring screen [MEMBER…]}: intentions against the charter and the founders, for the facilitator. */
@Command(name = "screen")
public final class ScreenCommand extends ResultCommand {
    @Parameters(arity = "0..*", paramLabel = "MEMBER")
    private List<String> members = List.of();

    /** Speaks to the facilitator, unless told otherwise. */
    public ScreenCommand() {
        super(Audience.FACILITATOR);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        return switch (audience.kind()) {
            case FACILITATOR -> facilitator(circle, circle.letterhead(audience));
            case MEMBER, OUTSIDER -> person(circle, audience.code(), circle.letterhead(audience));
            case CIRCLE, NETWORK -> throw new UserError("screen-audience");
        };
    }

    private CommandResult facilitator(OpenCircle circle, Letterhead letterhead) {
        members.forEach(member -> expectScreened(circle, member));
        IntentionsView everybody = IntentionsView.of(circle.snapshot(), circle.today());
        IntentionsView asked = members.isEmpty() ? everybody : everybody.only(Set.copyOf(members));
        ScreeningReport report = new ScreeningReport(letterhead, asked, circle.today());
        return new CommandResult(
                "screen",
                asked.result(),
                () -> members.isEmpty() ? report.everybody() : report.people(),
                () -> new ScreeningSheets(letterhead, asked, circle.today()).workbook());
    }

    /** What somebody may read of their own screening, and of nobody else's. */
    private CommandResult person(OpenCircle circle, String member, Letterhead letterhead) {
        if (members.stream().anyMatch(other -> !other.equals(member))) {
            throw new UserError("screen-other", member);
        }
        expectScreened(circle, member);
        IntakeView intake = IntakeView.of(circle.snapshot(), member);
        Report report = new IntakeReport(letterhead, intake).compose();
        return new CommandResult("screen", intake.result(), () -> report, () -> report);
    }

    private static void expectScreened(OpenCircle circle, String member) {
        circle.member(member);
        if (!circle.snapshot().screenings().containsKey(member)) {
            throw new UserError("not-screened", member);
        }
    }
}
