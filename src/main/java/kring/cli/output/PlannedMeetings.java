package kring.cli.output;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kring.agenda.division.TooShort;
import kring.agenda.paper.MeetingEntry;
import kring.assemble.MeetingPapers;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.git.CommittedTimes;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.value.Quarter;
import kring.report.document.Appointment;

/** Plans the meetings of a circle for the commands that write of them. */
public final class PlannedMeetings {
    /** The first moment of 2020: what is counted from there fits wherever a calendar keeps it. */
    private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();

    private PlannedMeetings() {}

    /**
     * The meeting of a quarter for calendars, as an audience has it; none without a date. What was sent before is not kept,
     * but what was committed is: a day that changes is newer by the time of its commit.
     */
    public static Optional<Appointment> entry(
            RootCommand kring, OpenCircle circle, Quarter quarter, MeetingPapers papers) {
        String meeting = "quarters/" + quarter.code() + "/meeting.yaml";
        Optional<CommittedTimes> times = Optional.empty();
        try {
            times = CommittedTimes.of(circle.folder(), List.of("circle.yaml", meeting));
        } catch (IOException e) {
            kring.console().warn(circle.phrases().say("agenda.entry-unknown-age"));
        }
        long sequence = times.map(known -> known.last() - EPOCH + (known.changed() ? 1 : 0))
                .orElse(0L);
        return papers.entry(
                new MeetingEntry.Version(identity(circle.loaded().snapshot().circle(), times), sequence));
    }

    /** When its file was first written is a circle's for good; without that, what seldom changes in it. */
    private static String identity(Circle circle, Optional<CommittedTimes> times) {
        return times.flatMap(known -> known.first().map(first -> known.prefix() + first))
                .orElseGet(() -> circle.region() + "\n" + circle.started() + "\n"
                        + circle.facilitator().name());
    }

    /**
     * The papers for the meeting of a quarter and an audience.
     *
     * @throws UserError when its minutes do not fit
     */
    public static MeetingPapers of(OpenCircle circle, Quarter quarter, Audience audience) {
        try {
            return new MeetingPapers(
                    circle.seenBy(audience).snapshot(), circle.today(), quarter, audience, circle.letterhead(audience));
        } catch (TooShort e) {
            throw new UserError("too-short", e.minutes(), e.members(), e.needed(), e.least());
        }
    }
}
