package kring.forms.meeting;

import java.util.Collections;
import java.util.List;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Part;

/** The form on which the facilitator writes down how a meeting went, the same evening (METHOD, The evening after). */
public record MeetingForm(Phrases phrases, MeetingQuestions asked) {
    /** The part with how it was planned, and whether it went so. */
    public static final String PLANNED = "planned";

    /** That it did. */
    public static final String AS_PLANNED = "as-planned";

    private static final List<Integer> COLUMNS = Collections.nCopies(18, 10);

    /** The form; the fingerprint says from what state of the circle's files it was made. */
    public Form form(String fingerprint) {
        HeldParts held = new HeldParts(phrases, asked);
        AgreedParts agreed = new AgreedParts(phrases, asked);
        List<Part> parts = List.of(
                held.planned(),
                held.attendance(),
                held.dives(),
                held.topics(),
                agreed.decisions(),
                agreed.earlier(),
                agreed.promises(),
                agreed.asks(),
                agreed.exchanges(),
                agreed.next());
        String about = asked.quarter().code();
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.MEETING, about, fingerprint, parts).code(),
                phrases.say("form.table.sheet"),
                phrases.say(
                        "form.table.title",
                        phrases.figures().longDay(asked.meeting().date())),
                asked.snapshot().circle().name() + " · " + phrases.figures().period(about),
                List.of(phrases.say("form.table.lead")),
                COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.table.keep"));
    }
}
