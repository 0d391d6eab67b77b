package kring.forms.checkin;

import java.util.Collections;
import java.util.List;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.model.quarter.Meeting;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Part;

/** The form on which a member gives a check-in: their own ambitions and promises, and nothing of others but names. */
public record CheckinForm(Phrases phrases, CheckinQuestions asked) {
    private static final List<Integer> COLUMNS = Collections.nCopies(18, 10);

    /** The form; the fingerprint says from what state of the member's files it was made. */
    public Form form(String fingerprint) {
        ProgressParts progress = new ProgressParts(phrases, asked);
        CircleParts circle = new CircleParts(phrases, asked);
        OwnParts own = new OwnParts(phrases, asked);
        List<Part> parts = List.of(
                progress.ambitions(),
                progress.promised(),
                progress.promises(),
                circle.exchanges(),
                circle.received(),
                circle.asks(),
                circle.deepDive(),
                own.goals(),
                own.gets(),
                own.brings(),
                circle.notes());
        String name = asked.member().name();
        return new Form(
                phrases.language(),
                FormCode.of(
                                FormCode.Kind.CHECKIN,
                                asked.quarter() + "/" + asked.member().id(),
                                fingerprint,
                                parts)
                        .code(),
                phrases.say("form.sheet"),
                phrases.say("form.title", name),
                subtitle(),
                List.of(phrases.say(
                        "form.lead",
                        asked.member().firstName(),
                        asked.seen().circle().facilitatorName())),
                COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }

    private String subtitle() {
        String circle = asked.seen().circle().name() + " · "
                + phrases.figures().period(asked.quarter().code());
        Meeting meeting = asked.seen().record(asked.quarter()).meeting();
        return meeting == null
                ? circle
                : circle + " · " + phrases.say("form.meeting", phrases.figures().longDay(meeting.date()));
    }
}
