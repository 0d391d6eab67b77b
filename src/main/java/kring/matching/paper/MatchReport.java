package kring.matching.paper;

import java.util.ArrayList;
import java.util.List;
import kring.language.Phrases;
import kring.matching.Matching;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Threshold;
import kring.model.value.Quarter;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;

/** The report on getting and bringing, to read or, as slips, to hand out at the meeting (METHOD b). */
public final class MatchReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Snapshot snapshot;
    private final String subtitle;
    private final MatchTables overviews;
    private final ProposalBlocks proposals;
    private final ExchangeSlips slips;

    /** A report on a circle in a quarter, for the audience for whom the matching was made. */
    public MatchReport(Letterhead letterhead, Snapshot snapshot, Quarter quarter, Audience audience) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.snapshot = snapshot;
        this.subtitle = letterhead.circle() + " · " + quarter;
        this.overviews = new MatchTables(phrases, snapshot, audience);
        this.proposals = new ProposalBlocks(phrases, snapshot, audience);
        this.slips = new ExchangeSlips(phrases, new PeopleNames(snapshot, audience), proposals);
    }

    /** To read: each proposal, and all there is besides. */
    public Report compose(Matching matching) {
        List<Block> blocks = new ArrayList<>();
        matching.matches().forEach(match -> blocks.addAll(proposals.of(match)));
        return report("match.title", "match.lead", blocks, matching);
    }

    /** To hand out: a slip for each pair, and all there is besides. */
    public Report slips(Matching matching) {
        return report("match.slips", "match.slips.lead", slips.of(matching.matches()), matching);
    }

    /** Each exchange under way in a row. */
    public Table running(Matching matching) {
        return overviews.running(matching.running());
    }

    private Report report(String title, String lead, List<Block> proposed, Matching matching) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(phrases.say(lead)));
        blocks.add(
                proposed.isEmpty()
                        ? new Paragraph(phrases.say("match.none"))
                        : new Section(phrases.say("match.proposals"), proposed));
        blocks.addAll(besides(matching));
        return letterhead.report(phrases.say(title), subtitle, blocks);
    }

    private List<Block> besides(Matching matching) {
        List<Block> blocks = new ArrayList<>();
        if (!matching.running().isEmpty()) {
            blocks.add(section("match.running", running(matching)));
        }
        if (!matching.rings().isEmpty()) {
            blocks.add(section("match.rings", said("match.rings.lead"), overviews.rings(matching.rings())));
        }
        if (!matching.unmatched().isEmpty()) {
            blocks.add(section("match.unmatched", overviews.unmatched(matching.unmatched())));
        }
        if (!matching.unsought().isEmpty()) {
            blocks.add(section("match.unsought", overviews.unsought(matching.unsought())));
        }
        if (!matching.balance().isEmpty()) {
            int quarters = snapshot.circle().thresholds().whole(Threshold.BALANCE_QUARTERS);
            blocks.add(section(
                    "match.balance", said("match.balance.lead", quarters), overviews.balance(matching.balance())));
        }
        return blocks;
    }

    private Paragraph said(String key, Object... arguments) {
        return new Paragraph(phrases.say(key, arguments));
    }

    private Section section(String key, Block... blocks) {
        return new Section(phrases.say(key), blocks);
    }
}
