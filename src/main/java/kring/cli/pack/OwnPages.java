package kring.cli.pack;

import kring.cli.output.Paper;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.matching.OwnMatching;
import kring.matching.OwnMatchmaking;
import kring.matching.paper.OwnExchanges;
import kring.matching.paper.OwnOffers;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.progress.paper.MemberPage;
import kring.progress.paper.ProgressView;
import kring.report.document.Report;

/** Each member's own page: what they set out to do and how it stands, what they give and get, what is asked of them. */
public record OwnPages(OpenCircle circle, CircleState before, CircleState now, OwnMatchmaking matchmaking) {
    /** The pages for the meeting of a quarter. */
    public static OwnPages of(OpenCircle circle, Quarter quarter) {
        Snapshot snapshot = circle.snapshot();
        return new OwnPages(
                circle,
                CircleState.ofQuarter(snapshot, snapshot.before(quarter)),
                CircleState.ofQuarter(snapshot, quarter),
                new OwnMatchmaking(circle.seenBy(Audience.CIRCLE).snapshot(), quarter, circle.today()));
    }

    /** The page of a member, and for that member alone. */
    public Paper of(Member member) {
        return Paper.word("members/" + member.id(), () -> page(member.id()));
    }

    private Report page(String member) {
        Audience audience = Audience.member(member);
        Snapshot seen = circle.seenBy(audience).snapshot();
        OwnMatching matching = matchmaking.of(seen, member);
        Member reader = seen.member(member);
        OwnOffers offers = new OwnOffers(circle.phrases(), matching, reader, circle.today());
        OwnExchanges exchanges = new OwnExchanges(circle.phrases(), matching, reader, circle.today());
        return new MemberPage(circle.letterhead(audience), view(audience))
                .compose(member, new MemberPage.Told(offers.blocks(), exchanges.running(), exchanges.toAnswer()));
    }

    /** The progress that they tell of, for an audience. */
    ProgressView view(Audience audience) {
        return ProgressView.of(before, now, audience);
    }
}
