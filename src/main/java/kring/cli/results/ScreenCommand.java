package kring.cli.results;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring screen [MEMBER…]}: intentions against the charter and the founders, for the facilitator. */
@Command(name = "screen")
public final class ScreenCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Parameters(arity = "0..*", paramLabel = "MEMBER")
    private List<String> members = List.of();

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Audience audience = output.audience(circle);
        members.forEach(member -> expectScreened(circle, member));
        switch (audience.kind()) {
            case FACILITATOR -> facilitator(circle);
            case MEMBER -> person(circle, audience.code());
            case CIRCLE, NETWORK -> throw new UserError("screen-audience");
        }
        return ExitStatus.DONE;
    }

    private void facilitator(OpenCircle circle) {
        IntentionsView everybody = IntentionsView.of(circle.snapshot(), circle.today());
        IntentionsView asked = members.isEmpty() ? everybody : everybody.only(Set.copyOf(members));
        Letterhead letterhead = output.letterhead(circle);
        ScreeningReport report = new ScreeningReport(letterhead, asked, circle.today());
        output.say(
                kring,
                circle,
                new CommandResult(
                        "screen",
                        asked.result(),
                        () -> members.isEmpty() ? report.everybody() : report.people(),
                        () -> new ScreeningSheets(letterhead, asked, circle.today()).workbook()));
    }

    /** What somebody may read of their own screening, and of nobody else's. */
    private void person(OpenCircle circle, String member) {
        if (members.stream().anyMatch(other -> !other.equals(member))) {
            throw new UserError("screen-other", member);
        }
        expectScreened(circle, member);
        IntakeView intake = IntakeView.of(circle.snapshot(), member);
        Report report = new IntakeReport(output.letterhead(circle), intake).compose();
        output.say(kring, circle, new CommandResult("screen", intake.result(), () -> report, () -> report));
    }

    private static void expectScreened(OpenCircle circle, String member) {
        circle.member(member);
        if (!circle.snapshot().screenings().containsKey(member)) {
            throw new UserError("not-screened", member);
        }
    }
}
