package kring.cli.output;

import kring.agenda.division.TooShort;
import kring.assemble.MeetingPapers;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Audience;
import kring.model.value.Quarter;

/** Plans the meetings of a circle for the commands that write of them. */
public final class PlannedMeetings {
    private PlannedMeetings() {}

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
