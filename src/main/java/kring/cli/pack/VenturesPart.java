package kring.cli.pack;

import java.util.List;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.history.OpenAmbitions;
import kring.model.Audience;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Report;
import kring.ventures.VenturesView;
import kring.ventures.paper.VenturesReport;
import kring.ventures.paper.VenturesSheets;

/** New business in the pack: a paper for the meeting. */
final class VenturesPart implements PackPart {
    private final OpenCircle circle;
    private final CircleState now;

    VenturesPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle.seenBy(Audience.CIRCLE);
        this.now = CircleState.ofQuarter(this.circle.snapshot(), quarter);
    }

    @Override
    public List<Paper> papers() {
        return List.of(PaperName.VENTURES.paper(circle, this::report));
    }

    @Override
    public List<Block> sheets() {
        return new VenturesSheets(circle.phrases(), ventures()).sections();
    }

    private Report report() {
        return new VenturesReport(circle.letterhead(Audience.CIRCLE), ventures()).compose();
    }

    private VenturesView ventures() {
        return VenturesView.of(
                circle.snapshot(), circle.today(), OpenAmbitions.of(now, Audience.CIRCLE), Audience.CIRCLE);
    }
}
