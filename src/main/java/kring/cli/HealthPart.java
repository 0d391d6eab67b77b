package kring.cli;

import java.util.List;
import kring.health.Health;
import kring.health.HealthReport;
import kring.health.HealthSheets;
import kring.health.HeldQuarter;
import kring.health.Signals;
import kring.model.Audience;
import kring.report.Block;
import kring.report.Report;

/** The signals in the pack: with names for the facilitator alone, without them in the workbook. */
final class HealthPart implements PackPart {
    private final Opened circle;
    private final List<HeldQuarter> held;

    HealthPart(Opened circle) {
        this.circle = circle;
        this.held = HeldQuarters.until(circle.today(), circle.snapshot());
    }

    @Override
    public List<Paper> papers() {
        return List.of(Paper.word("facilitator/health", this::report));
    }

    @Override
    public List<Block> sheets() {
        return new HealthSheets(circle.phrases(), circle.snapshot(), held).sections(signals(Audience.CIRCLE));
    }

    private Report report() {
        return new HealthReport(circle.letterhead(Audience.FACILITATOR), circle.snapshot(), held)
                .compose(signals(Audience.FACILITATOR), Audience.FACILITATOR);
    }

    private Health signals(Audience audience) {
        return Signals.of(circle.snapshot(), circle.today(), held, audience);
    }
}
