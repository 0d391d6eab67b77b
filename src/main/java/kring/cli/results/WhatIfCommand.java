package kring.cli.results;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import kring.assemble.DepartureAssembly;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.departure.DepartureView;
import kring.departure.paper.DepartureReport;
import kring.model.Audience;
import kring.model.person.Member;
import kring.report.document.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code kring what-if}: what would fall away if somebody left, and on whom the circle rests. */
@Command(name = "what-if")
public final class WhatIfCommand extends ResultCommand {
    @Option(names = "--leaves", paramLabel = "ID", arity = "1..*")
    private List<String> leaves = List.of();

    /** Speaks to the facilitator, unless told otherwise. */
    public WhatIfCommand() {
        super(Audience.FACILITATOR);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (audience.kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("what-if-audience");
        }
        DepartureView view = new DepartureAssembly(circle.snapshot(), circle.today()).view(active(circle));
        Supplier<Report> report = () -> new DepartureReport(circle.letterhead(audience), view).compose();
        return new CommandResult("what-if", view.result(), report, report);
    }

    private SortedSet<String> active(OpenCircle circle) {
        SortedSet<String> active = new TreeSet<>();
        for (String id : leaves) {
            Member member = circle.member(id);
            if (!member.activeIn(circle.quarter())) {
                String now = circle.phrases()
                        .figures()
                        .periodInSentence(circle.quarter().code());
                throw new UserError("what-if-inactive", member.name(), now);
            }
            active.add(id);
        }
        return active;
    }
}
