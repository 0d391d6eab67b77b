package kring.cli.pack;

import java.util.List;
import java.util.Optional;
import kring.cli.output.Paper;
import kring.cli.output.PaperName;
import kring.cli.run.OpenCircle;
import kring.minutes.MinutesView;
import kring.minutes.paper.MinutesReport;
import kring.minutes.paper.MinutesSheets;
import kring.model.Audience;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.report.document.Block;

/** The minutes in the pack, once the meeting was held and somebody is noted to have been there. */
final class MinutesPart implements PackPart {
    private final OpenCircle circle;
    private final Optional<MinutesView> view;

    MinutesPart(OpenCircle circle, Quarter quarter) {
        this.circle = circle;
        this.view = Optional.ofNullable(
                        circle.loaded().snapshot().record(quarter).meeting())
                .filter(Meeting::isAttended)
                .filter(meeting -> !meeting.date().isAfter(circle.today()))
                .map(meeting -> MinutesView.of(circle.loaded().snapshot(), quarter, Audience.CIRCLE));
    }

    @Override
    public List<Paper> papers() {
        return view
                .map(seen -> PaperName.MINUTES.paper(
                        circle, () -> new MinutesReport(circle.letterhead(Audience.CIRCLE), seen).compose()))
                .stream()
                .toList();
    }

    @Override
    public List<Block> sheets() {
        return view.map(seen -> new MinutesSheets(circle.phrases(), seen).sections())
                .orElse(List.of());
    }
}
