package kring.cli.pack;

import kring.cli.output.Paper;
import kring.cli.run.OpenCircle;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.progress.paper.MemberPage;
import kring.progress.paper.ProgressView;

/** Each member's own page: what they set out to do, and how it stands. */
public record OwnPages(OpenCircle circle, CircleState before, CircleState now) {
    /** The pages for the meeting of a quarter. */
    public static OwnPages of(OpenCircle circle, Quarter quarter) {
        Snapshot snapshot = circle.snapshot();
        return new OwnPages(
                circle,
                CircleState.ofQuarter(snapshot, snapshot.before(quarter)),
                CircleState.ofQuarter(snapshot, quarter));
    }

    /** The page of a member, and for that member alone. */
    public Paper of(Member member) {
        Audience audience = Audience.member(member.id());
        return Paper.word(
                "members/" + member.id(),
                () -> new MemberPage(circle.letterhead(audience), view(audience)).compose(member.id()));
    }

    /** The progress that they tell of, for an audience. */
    ProgressView view(Audience audience) {
        return ProgressView.of(before, now, audience);
    }
}
