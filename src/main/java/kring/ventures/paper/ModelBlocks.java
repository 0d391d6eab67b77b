package kring.ventures.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Venture;
import kring.model.business.BusinessModel;
import kring.model.business.BusinessModel.BuildingBlock;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.table.Columns;
import org.jspecify.annotations.Nullable;

/** The business model of a venture, with room for what is still to be written, and what changes by it. */
record ModelBlocks(VentureWording words, String id, Venture venture) {
    /** What there is: the contrast where it is told, then the model. */
    List<Block> compose() {
        List<Block> blocks = new ArrayList<>();
        if (!venture.contrast().isEmpty()) {
            blocks.add(new Section(phrases().say("venture.contrast"), contrast()));
        }
        blocks.add(new Section(
                phrases().say("venture.model"),
                new Paragraph(phrases().say("venture.model.lead")),
                model(),
                new Paragraph(Text.of("").then(phrases().say("venture.model.credit"), Text.Stress.QUIET))));
        return blocks;
    }

    Table contrast() {
        Columns columns = words.columns();
        return Columns.table(
                "venture-contrast-" + id,
                venture.contrast().entrySet(),
                columns.text("change", 26, entry -> phrases().say("venture.contrast." + Kebab.of(entry.getKey()))),
                columns.text("how", 74, entry -> entry.getValue()));
    }

    Table model() {
        Columns columns = words.columns();
        return Columns.table(
                "venture-model-" + id,
                List.of(BuildingBlock.values()),
                columns.column("phase", Kind.TEXT, 17, this::phase),
                columns.text("block", 14, block -> phrases().say("venture.block." + Kebab.of(block))),
                columns.text("question", 27, block -> phrases().say("venture.block." + Kebab.of(block) + ".question")),
                columns.text("written", 42, this::written));
    }

    /** Said at the first block of a phase. */
    private Cell phase(BuildingBlock block) {
        boolean first = Stream.of(BuildingBlock.values())
                .filter(one -> one.phase() == block.phase())
                .findFirst()
                .filter(block::equals)
                .isPresent();
        return first ? Cell.words(phrases().say("venture.phase." + Kebab.of(block.phase()))) : Cell.SAME;
    }

    private @Nullable String written(BuildingBlock block) {
        BusinessModel model = venture.model();
        String text = model == null ? null : model.blocks().get(block);
        return text == null || block != BuildingBlock.ARCHETYPE
                ? text
                : phrases().say("venture.archetype." + text);
    }

    private Phrases phrases() {
        return words.phrases();
    }
}
