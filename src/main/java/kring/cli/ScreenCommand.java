package kring.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kring.model.Audience;
import kring.report.Letterhead;
import kring.report.Report;
import kring.screening.Intake;
import kring.screening.IntakeReport;
import kring.screening.Intentions;
import kring.screening.ScreeningReport;
import kring.screening.ScreeningSheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring screen [MEMBER…]}: intentions against the charter and the founders, for the facilitator. */
@Command(name = "screen")
final class ScreenCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Parameters(arity = "0..*", paramLabel = "MEMBER")
    private List<String> members = List.of();

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Audience audience = output.audience(circle);
        members.forEach(member -> expectScreened(circle, member));
        switch (audience.kind()) {
            case FACILITATOR -> facilitator(circle);
            case MEMBER -> person(circle, audience.member());
            case CIRCLE, NETWORK -> throw new UserError("screen-audience");
        }
        return ExitStatus.DONE;
    }

    private void facilitator(Opened circle) {
        Intentions everybody = Intentions.of(circle.snapshot(), circle.today());
        Intentions asked = members.isEmpty() ? everybody : everybody.only(Set.copyOf(members));
        Letterhead letterhead = output.letterhead(circle);
        ScreeningReport report = new ScreeningReport(letterhead, circle.snapshot(), circle.today());
        output.say(
                kring,
                circle,
                new Answer(
                        "screen",
                        asked,
                        () -> members.isEmpty() ? report.everybody(asked) : report.people(asked),
                        () -> new ScreeningSheets(letterhead, circle.snapshot(), circle.today()).workbook(asked)));
    }

    /** What somebody may read of their own screening, and of nobody else's. */
    private void person(Opened circle, String member) {
        if (members.stream().anyMatch(other -> !other.equals(member))) {
            throw new UserError("screen-other", member);
        }
        expectScreened(circle, member);
        Intake intake = Intake.of(circle.snapshot(), member);
        Report report = new IntakeReport(output.letterhead(circle), circle.snapshot()).compose(intake);
        output.say(kring, circle, new Answer("screen", intake, () -> report, () -> report));
    }

    private static void expectScreened(Opened circle, String member) {
        circle.member(member);
        if (!circle.snapshot().screenings().containsKey(member)) {
            throw new UserError("not-screened", member);
        }
    }
}
