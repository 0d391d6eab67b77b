package kring.forms.intake;

import java.util.List;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.forms.FormOptions;
import kring.forms.MemberFields;
import kring.language.Phrases;
import kring.model.person.Achievement;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Horizon;
import kring.model.person.Member;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;

/** The parts of an intake form on what somebody comes to get, what they bring, and what they have done already. */
record OfferParts(Phrases phrases, IntakeQuestions asked) {
    Part needs() {
        FormFields fields = new FormFields(phrases, IntakeList.NEEDS.part());
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.rows(IntakeList.NEEDS, Member::gets, Get::id),
                IntakeRow::code,
                0,
                IntakeRow.field(fields.words("text", 5, Get::text)),
                IntakeRow.field(member.kind(2, Get::kind)),
                IntakeRow.field(member.tags(2, Get::tags)),
                IntakeRow.field(fields.choice(
                        "horizon",
                        2,
                        new FormOptions(phrases).words("form.horizon.", List.of(Horizon.values())),
                        get -> fields.code(get.horizon()))),
                IntakeRow.field(member.urgency(2)),
                serves(fields),
                IntakeRow.field(member.visibility(2, Get::visibility)));
    }

    private Shown<IntakeRow<Get>> serves(FormFields fields) {
        PlanParts plans = new PlanParts(phrases, asked);
        return IntakeRow.field(fields.choice("ambition", 2, plans.choices(), get -> plans.code(get.ambition())));
    }

    Part offers() {
        FormFields fields = new FormFields(phrases, IntakeList.OFFERS.part());
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.rows(IntakeList.OFFERS, Member::brings, Bring::id),
                IntakeRow::code,
                0,
                IntakeRow.field(fields.words("text", 6, Bring::text)),
                IntakeRow.field(member.kind(2, Bring::kind)),
                IntakeRow.field(member.tags(2, Bring::tags)),
                IntakeRow.field(member.terms(2)),
                IntakeRow.field(fields.words("capacity", 2, Bring::capacity)),
                IntakeRow.field(member.until(1)),
                IntakeRow.field(member.visibility(2, Bring::visibility)));
    }

    Part achievements() {
        FormFields fields = new FormFields(phrases, IntakeList.ACHIEVEMENTS.part());
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.rows(IntakeList.ACHIEVEMENTS, Member::achievements, Achievement::id),
                IntakeRow::code,
                0,
                IntakeRow.field(fields.words("text", 7, Achievement::text)),
                IntakeRow.field(
                        fields.<Achievement>field("date", 2, Kind.DAY, one -> Cell.day(Period.lastDay(one.date())))),
                IntakeRow.field(member.tags(3, Achievement::tags)),
                IntakeRow.field(fields.words("evidence", 5, Achievement::evidence)));
    }
}
