package kring.cli.results;

import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.matching.paper.MatchReport;
import kring.matching.paper.MatchSheets;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;

/** {@code kring match}: who may give what to whom, what runs, and what finds no other half. */
@Command(name = "match")
public final class MatchCommand extends ResultCommand {
    /** Speaks to the circle, unless told otherwise. */
    public MatchCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        Letterhead letterhead = circle.letterhead(audience);
        Quarter quarter = circle.quarter();
        MatchingView seen = Matchmaking.visible(circle.snapshot(), quarter, circle.today(), audience);
        MatchReport report = new MatchReport(letterhead, seen);
        MatchSheets sheets = new MatchSheets(circle.phrases(), seen);
        return new CommandResult(
                "match",
                seen.matching(),
                report::compose,
                () -> letterhead.report(circle.phrases().say("workbook.title"), "", sheets.sections()),
                report::slips);
    }
}
