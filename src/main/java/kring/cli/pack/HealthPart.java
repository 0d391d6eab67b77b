package kring.cli.pack;

import java.util.List;
import kring.assemble.HeldQuarters;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.health.HealthView;
import kring.health.paper.HealthReport;
import kring.health.paper.HealthSheets;
import kring.model.Audience;
import kring.report.document.Block;
import kring.report.document.Report;

/** The signals in the pack: with names for the facilitator alone, without them in the workbook. */
final class HealthPart implements PackPart {
    private final OpenCircle circle;

    HealthPart(OpenCircle circle) {
        this.circle = circle;
    }

    @Override
    public List<Paper> papers() {
        return List.of(PaperName.HEALTH.paper(circle, this::report));
    }

    @Override
    public List<Block> sheets() {
        return new HealthSheets(circle.phrases(), health(Audience.CIRCLE)).sections();
    }

    private Report report() {
        return new HealthReport(circle.letterhead(Audience.FACILITATOR), health(Audience.FACILITATOR)).compose();
    }

    private HealthView health(Audience audience) {
        return HeldQuarters.health(circle.snapshot(), circle.today(), audience);
    }
}
