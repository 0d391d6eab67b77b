package kring.progress.paper;

import java.util.List;
import java.util.Optional;
import kring.report.document.Block;
import kring.report.document.Section;

/** The sheet of charts: for each member how far their measured ambitions are, over the quarters. */
final class ProgressChartSheet {
    private ProgressChartSheet() {}

    static Optional<Section> of(View view) {
        ProgressCharts charts = new ProgressCharts(view.phrases(), view.history());
        List<Block> drawn = view.later().activeMembers().stream()
                .flatMap(member -> charts
                        .way(
                                "way-" + member,
                                ProgressWording.name(view.later().snapshot(), member),
                                measured(view, member))
                        .stream())
                .map(Block.class::cast)
                .toList();
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(view.phrases().say("sheet.way"), drawn));
    }

    private static List<Measured> measured(View view, String member) {
        return view.later().ambitions(member, view.audience()).stream()
                .map(ambition -> new Measured(member, ambition, Measured.label(ambition.text())))
                .toList();
    }
}
