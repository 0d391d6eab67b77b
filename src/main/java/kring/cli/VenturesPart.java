package kring.cli;

import java.util.List;
import kring.model.Audience;
import kring.model.Quarter;
import kring.progress.OpenAmbitions;
import kring.progress.State;
import kring.report.Block;
import kring.report.Report;
import kring.ventures.Ventures;
import kring.ventures.VenturesReport;
import kring.ventures.VenturesSheets;

/** New business in the pack: a paper for the meeting. */
final class VenturesPart implements PackPart {
    private final Opened circle;
    private final State now;

    VenturesPart(Opened circle, Quarter quarter) {
        this.circle = circle;
        this.now = State.ofQuarter(circle.snapshot(), quarter);
    }

    @Override
    public List<Paper> papers() {
        return List.of(Paper.word("ventures", this::report));
    }

    @Override
    public List<Block> sheets() {
        return new VenturesSheets(circle.phrases(), circle.snapshot(), circle.today()).sections(ventures());
    }

    private Report report() {
        return new VenturesReport(circle.letterhead(Audience.CIRCLE), circle.snapshot(), circle.today())
                .compose(ventures());
    }

    private Ventures ventures() {
        return Ventures.of(circle.snapshot(), circle.today(), OpenAmbitions.of(now, Audience.CIRCLE), Audience.CIRCLE);
    }
}
