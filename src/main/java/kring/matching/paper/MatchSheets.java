package kring.matching.paper;

import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.matching.MatchingView;
import kring.report.document.Block;
import kring.report.document.Column.Kind;
import kring.report.document.Paragraph;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;

/** Getting and bringing as sheets of a workbook, one subject a sheet (METHOD b). */
public final class MatchSheets {
    private final Phrases phrases;
    private final MatchingView seen;

    /** Sheets for the audience for whom the matching was made. */
    public MatchSheets(Phrases phrases, MatchingView seen) {
        this.phrases = phrases;
        this.seen = seen;
    }

    /** A section for each sheet; a subject of which there is nothing has none. */
    public List<Block> sections() {
        MatchTables tables = new MatchTables(phrases, seen);
        return Stream.of(
                        section("matches", matches()),
                        // as wide as there are offers: no paper is that wide
                        section("matrix", new OfferMatrix(phrases).table(seen.matrix()))
                                .searched(phrases.say("workbook.searched")),
                        section(
                                "sectors",
                                new Paragraph(phrases.say("sheet.sectors.lead")),
                                new Sectors(phrases, seen).table()),
                        section("exchanges", tables.exchanges()),
                        section("answered", tables.answered()),
                        section("unmatched", tables.unmatched()),
                        section("unsought", tables.unsought()),
                        section("knowledge", tables.knowledge()),
                        section("balance", tables.balance()))
                .filter(MatchSheets::hasRows)
                .map(Block.class::cast)
                .toList();
    }

    private static boolean hasRows(Section section) {
        return section.blocks().stream()
                .anyMatch(block -> block instanceof Table table && !table.rows().isEmpty());
    }

    private Table matches() {
        Columns columns = new Columns(phrases, "column.");
        MatchWording wording = new MatchWording(phrases);
        ProposalBlocks proposals = new ProposalBlocks(phrases);
        return Columns.table(
                "matches",
                seen.proposals(),
                columns.text("giver", 18, proposal -> proposal.giver().name()),
                columns.text("bring", 40, proposals::offer),
                columns.text("receiver", 18, proposal -> proposal.receiver().name()),
                columns.text("get", 40, proposals::wish),
                columns.column("strength", Kind.STATUS, 14, proposal -> wording.strength(proposal.strength())),
                columns.text("why", 60, proposals::reasons));
    }

    private Section section(String key, Block... blocks) {
        return new Section(phrases.say("sheet." + key), blocks);
    }
}
