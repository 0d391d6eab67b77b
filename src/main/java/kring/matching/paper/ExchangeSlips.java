package kring.matching.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.language.Phrases;
import kring.matching.MatchingView.Party;
import kring.matching.MatchingView.Proposal;
import kring.report.document.Block;
import kring.report.document.CutLine;
import kring.report.document.Section;
import kring.report.table.Columns;

/** Slips for the meeting: for each two people what they have for each other, with room for a date. */
record ExchangeSlips(Phrases phrases, ProposalBlocks proposals) {
    /** Two people, whoever of them gives; the smaller id first. */
    private record Pair(Party one, Party other) {
        static Pair of(Proposal proposal) {
            return proposal.giver().id().compareTo(proposal.receiver().id()) < 0
                    ? new Pair(proposal.giver(), proposal.receiver())
                    : new Pair(proposal.receiver(), proposal.giver());
        }
    }

    /** A slip for each pair, in the order in which proposals were picked. */
    List<Block> of(List<Proposal> all) {
        Map<Pair, List<Proposal>> pairs = new LinkedHashMap<>();
        all.forEach(proposal -> pairs.computeIfAbsent(Pair.of(proposal), unknown -> new ArrayList<>())
                .add(proposal));
        List<Block> slips = new ArrayList<>();
        pairs.forEach((pair, theirs) -> {
            slips.add(slip(pair, theirs));
            slips.add(new CutLine());
        });
        return slips;
    }

    private Section slip(Pair pair, List<Proposal> theirs) {
        Columns columns = new Columns(phrases, "column.");
        return new Section(
                phrases.say("slip.pair", pair.one().name(), pair.other().name()),
                Columns.table(
                        "slip-" + pair.one().id() + "-" + pair.other().id(),
                        theirs,
                        columns.text("offer", 34, proposals::offerOf),
                        columns.text("wish", 34, proposals::wishOf),
                        columns.text("why", 30, proposals::reasons),
                        columns.text("appointment", 16, proposal -> phrases.say("slip.room"))));
    }
}
