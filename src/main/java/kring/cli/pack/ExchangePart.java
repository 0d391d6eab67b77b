package kring.cli.pack;

import java.util.List;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.matching.MatchingView;
import kring.matching.Matchmaking;
import kring.matching.paper.MatchReport;
import kring.matching.paper.MatchSheets;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Report;
import org.jspecify.annotations.Nullable;

/** Getting and bringing in the pack: slips for the meeting. */
final class ExchangePart implements PackPart {
    private final OpenCircle circle;
    private final Quarter quarter;
    private @Nullable MatchingView matching;

    ExchangePart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.quarter = quarter;
    }

    @Override
    public List<Paper> papers() {
        return List.of(PaperName.EXCHANGE.paper(circle, this::slips));
    }

    @Override
    public List<Block> sheets() {
        return new MatchSheets(circle.phrases(), matching()).sections();
    }

    private Report slips() {
        return new MatchReport(circle.letterhead(Audience.CIRCLE), matching()).slips();
    }

    /** As the circle sees it, computed once. */
    private MatchingView matching() {
        if (matching == null) {
            matching = Matchmaking.visible(
                    circle.seenBy(Audience.CIRCLE).snapshot(), quarter, circle.today(), Audience.CIRCLE);
        }
        return matching;
    }
}
