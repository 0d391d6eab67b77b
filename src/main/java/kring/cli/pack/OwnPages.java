package kring.cli.pack;

import kring.cli.output.Paper;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.history.StatesView;
import kring.matching.OwnMatching;
import kring.matching.OwnMatchmaking;
import kring.matching.paper.OwnExchanges;
import kring.matching.paper.OwnOffers;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.model.visible.MemberCircles;
import kring.progress.paper.MemberPage;
import kring.progress.paper.ProgressView;
import kring.report.document.Report;

/** Each member's own page: what they set out to do and how it stands, what they give and get, what is asked of them. */
public final class OwnPages {
    private final OpenCircle circle;
    private final CircleState before;
    private final CircleState now;
    private final MemberCircles circles;
    private final MemberCircles compared;
    private final OwnMatchmaking matchmaking;

    /** The pages for the meeting of a quarter. */
    public OwnPages(OpenCircle circle, Quarter quarter) {
        Snapshot whole = circle.loaded().snapshot();
        Snapshot shared = circle.seenBy(Audience.CIRCLE).snapshot();
        this.circle = circle;
        this.before = CircleState.ofQuarter(whole, whole.before(quarter));
        this.now = CircleState.ofQuarter(whole, quarter);
        this.circles = new MemberCircles(whole, shared);
        this.compared = new MemberCircles(
                whole, StatesView.of(before, now, Audience.CIRCLE).to().snapshot());
        this.matchmaking = new OwnMatchmaking(shared, quarter, circle.today());
    }

    /** The page of a member, and for that member alone. */
    public Paper of(Member member) {
        return Paper.word("members/" + member.id(), () -> page(member.id()));
    }

    private Report page(String member) {
        OwnMatching matching = matchmaking.of(circles.of(member), member);
        Member reader = circle.loaded().snapshot().member(member);
        OwnOffers offers = new OwnOffers(circle.phrases(), matching, reader, circle.today());
        OwnExchanges exchanges = new OwnExchanges(circle.phrases(), matching, reader, circle.today());
        Snapshot seen = compared.of(member);
        ProgressView progress = ProgressView.of(new StatesView(before.in(seen), now.in(seen)), member);
        return new MemberPage(circle.letterhead(Audience.member(member)), progress)
                .compose(member, new MemberPage.Told(offers.blocks(), exchanges.running(), exchanges.toAnswer()));
    }
}
