package kring.forms.checkin;

import java.util.ArrayList;
import java.util.List;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.model.Snapshot;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.model.quarter.Meeting;
import kring.model.quarter.OpenAnswers;
import kring.model.value.Quarter;
import kring.report.document.form.Form;

/** The form on which a member gives a check-in: their own ambitions and promises, and nothing of others but names. */
public record CheckinForm(Phrases phrases, Snapshot snapshot, Quarter quarter) {
    /** The form of one member; the fingerprint says from what state of the check-in it was made. */
    public Form of(Member member, OpenAnswers open, String fingerprint) {
        Checkin checkin = snapshot.record(quarter).checkins().getOrDefault(member.id(), KnownAnswersOfMember.NOTHING);
        CheckinParts parts = new CheckinParts(
                phrases, member.ambitions(), others(member), withAnswered(open, member, checkin), checkin);
        List<Form.Part> all = parts.all();
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.CHECKIN, quarter + "/" + member.id(), fingerprint, all)
                        .code(),
                phrases.say("form.sheet"),
                phrases.say("form.title", member.name() == null ? member.id() : member.name()),
                subtitle(),
                List.of(phrases.say("form.lead", snapshot.circle().facilitatorName())),
                all,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }

    private List<Member> others(Member member) {
        return snapshot.members().values().stream()
                .filter(other -> other.activeIn(quarter) && !other.id().equals(member.id()))
                .toList();
    }

    private String subtitle() {
        String circle = snapshot.circle().name() + " · " + quarter;
        Meeting meeting = snapshot.record(quarter).meeting();
        return meeting == null
                ? circle
                : circle + " · " + phrases.say("form.meeting", phrases.figures().longDay(meeting.date()));
    }

    /** An ambition that was closed before, and of which the check-in speaks, is on the form too. */
    private static OpenAnswers withAnswered(OpenAnswers open, Member member, Checkin checkin) {
        List<Ambition> ambitions = new ArrayList<>();
        for (Ambition ambition : member.ambitions()) {
            boolean spoken = checkin.ambitions().containsKey(ambition.id());
            if (spoken || open.ambitions().contains(ambition)) {
                ambitions.add(ambition);
            }
        }
        return new OpenAnswers(ambitions, open.values(), open.promises());
    }
}
