package kring.cli;

import java.util.List;
import kring.matching.MatchReport;
import kring.matching.MatchSheets;
import kring.matching.Matching;
import kring.matching.Matchmaking;
import kring.model.Audience;
import kring.model.Quarter;
import kring.report.Block;
import kring.report.Report;

/** Getting and bringing in the pack: slips for the meeting. */
final class ExchangePart implements PackPart {
    private final Opened circle;
    private final Quarter quarter;

    ExchangePart(Opened circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
    }

    @Override
    public List<Paper> papers() {
        return List.of(Paper.word("exchange", this::slips));
    }

    @Override
    public List<Block> sheets() {
        return new MatchSheets(circle.phrases(), circle.snapshot(), quarter, circle.today(), Audience.CIRCLE)
                .sections(matching());
    }

    private Report slips() {
        return new MatchReport(circle.letterhead(Audience.CIRCLE), circle.snapshot(), quarter, Audience.CIRCLE)
                .slips(matching());
    }

    private Matching matching() {
        return Matchmaking.of(circle.snapshot(), quarter, circle.today(), Audience.CIRCLE);
    }
}
