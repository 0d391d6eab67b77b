package kring.matching.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.language.Phrases;
import kring.matching.MatchingView;
import kring.model.Threshold;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;

/** The report on getting and bringing, to read or, as slips, to hand out at the meeting (METHOD b). */
public final class MatchReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final MatchingView seen;
    private final MatchTables tables;
    private final ProposalBlocks proposals;

    /** A report on a circle in a quarter, for the audience for whom the matching was made. */
    public MatchReport(Letterhead letterhead, MatchingView seen) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.seen = seen;
        this.tables = new MatchTables(phrases, seen);
        this.proposals = new ProposalBlocks(phrases);
    }

    /** To read: each proposal, and all there is besides. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        seen.proposals().forEach(proposal -> blocks.addAll(proposals.of(proposal)));
        return report("match.title", "match.lead", blocks);
    }

    /** To hand out: a slip for each pair, and all there is besides. */
    public Report slips() {
        return report("match.slips", "match.slips.lead", new ExchangeSlips(phrases, proposals).of(seen.proposals()));
    }

    /** Each exchange under way in a row. */
    public Table running() {
        return tables.running();
    }

    private Report report(String title, String lead, List<Block> proposed) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.say(lead)));
        blocks.add(
                proposed.isEmpty()
                        ? new Paragraph(phrases.say("match.none"))
                        : new Section(phrases.say("match.proposals"), proposed));
        blocks.addAll(besides());
        return letterhead.report(
                phrases.say(title),
                letterhead.circle() + " · "
                        + phrases.figures().period(seen.quarter().code()),
                blocks);
    }

    private List<Block> besides() {
        List<Block> blocks = new ArrayList<>();
        if (seen.running().findAny().isPresent()) {
            blocks.add(section("match.running", running()));
        }
        if (!seen.answered().isEmpty()) {
            blocks.add(section("match.answered", tables.answered()));
        }
        if (!seen.rings().isEmpty()) {
            blocks.add(section("match.rings", said("match.rings.lead"), rings()));
        }
        if (!seen.unmatched().isEmpty()) {
            blocks.add(section("match.unmatched", tables.unmatched()));
        }
        if (!seen.unsought().isEmpty()) {
            blocks.add(section("match.unsought", tables.unsought()));
        }
        if (!seen.knowledge().isEmpty()) {
            blocks.add(section("match.knowledge", said("match.knowledge.lead"), tables.knowledge()));
        }
        if (!seen.balance().isEmpty()) {
            int quarters = seen.thresholds().whole(Threshold.BALANCE_QUARTERS);
            blocks.add(section("match.balance", said("match.balance.lead", quarters), tables.balance()));
        }
        return blocks;
    }

    private Bullets rings() {
        return new Bullets(seen.rings().stream()
                .map(ring -> Text.of(ring.stream().collect(Collectors.joining(" → ", "", " → " + ring.get(0)))))
                .toList());
    }

    private Paragraph said(String key, Object... arguments) {
        return new Paragraph(phrases.say(key, arguments));
    }

    private Section section(String key, Block... blocks) {
        return new Section(phrases.say(key), blocks);
    }
}
