package kring.cli.pack;

import java.util.List;
import kring.cli.output.Paper;
import kring.report.document.Block;

/** What one feature brings to the pack: papers of its own, and sheets in the shared workbook. */
interface PackPart {
    /** Its papers; those for the facilitator alone lie apart ({@link kring.cli.output.PaperName#APART}). */
    List<Paper> papers();

    /** Its sheets, as the circle may see them. */
    default List<Block> sheets() {
        return List.of();
    }
}
