package kring.progress.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.language.Phrases;
import kring.model.Audience;
import kring.report.document.Block;

/** Progress as sheets of a workbook: flat tables to sort and filter, one subject a sheet (METHOD c). */
public final class ProgressSheets {
    private final View view;

    /** Sheets on the way from one state to another, for an audience. */
    public ProgressSheets(Phrases phrases, CircleState earlier, CircleState later, Audience audience) {
        this.view = new View(phrases, earlier, later, audience);
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections() {
        return Stream.of(
                        AmbitionSheet.of(view),
                        ProgressChartSheet.of(view),
                        PromiseSheet.of(view),
                        AskSheet.of(view),
                        ChangeSheet.of(view))
                .flatMap(Optional::stream)
                .map(Block.class::cast)
                .toList();
    }
}
