package kring.forms.intake;

import java.util.List;
import java.util.function.Function;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of an intake form on the person: who it is, and what they agree to. */
record PersonParts(Phrases phrases, IntakeQuestions asked) {
    static final String PERSON = "person";
    static final String CONSENT = "consent";

    /** What there is to agree to, as the file calls it. */
    private enum Agreement {
        NETWORK("network", Member.Consent::network),
        HANDOVER_NOTES("handover-notes", Member.Consent::handoverNotes),
        CALENDAR("calendar", Member.Consent::calendar),
        RETENTION("retention", Member.Consent::retention);

        private final String key;
        private final Function<Member.Consent, Boolean> given;

        Agreement(String key, Function<Member.Consent, Boolean> given) {
            this.key = key;
            this.given = given;
        }
    }

    Part person() {
        FormFields fields = new FormFields(phrases, PERSON);
        Member member = asked.member();
        return asked.blank() || member == null ? blank(fields) : known(fields, member);
    }

    private Part blank(FormFields fields) {
        return fields.part(
                List.of(new IntakeRow<>(PERSON, asked.member())),
                IntakeRow::code,
                0,
                line(fields, "name", 4, Member::name),
                line(fields, "organisation", 4, Member::organisation),
                line(fields, "sector", 3, Member::sector),
                line(fields, "email", 4, Member::email),
                line(fields, "phone", 2, Member::phone));
    }

    /** With how somebody belongs to the circle, which nobody says of themselves when they come in. */
    private Part known(FormFields fields, Member member) {
        List<Choice> roles = new FormOptions(phrases).words("held-word.", List.of(Member.Status.values()));
        Part part = fields.part(
                List.of(new IntakeRow<>(PERSON, member)),
                IntakeRow::code,
                0,
                line(fields, "name", 3, Member::name),
                line(fields, "organisation", 3, Member::organisation),
                line(fields, "sector", 2, Member::sector),
                line(fields, "email", 3, Member::email),
                line(fields, "phone", 2, Member::phone),
                IntakeRow.field(fields.choice("status", 2, roles, (Member one) -> fields.code(one.status()))),
                IntakeRow.field(fields.<Member>field("joined", 1, Kind.DAY, one -> Cell.day(one.joined()))),
                IntakeRow.field(fields.<Member>field("left", 1, Kind.DAY, one -> Cell.day(one.left()))));
        return part.withHint(phrases.say("form.person.hint.of"));
    }

    private static Shown<IntakeRow<Member>> line(
            FormFields fields, String key, int span, Function<Member, @Nullable String> text) {
        return IntakeRow.field(fields.<Member>field(key, span, Kind.LINE, member -> Cell.words(text.apply(member))));
    }

    /** Each of the four, in plain words. */
    Part consent() {
        FormFields fields = new FormFields(phrases, CONSENT);
        return fields.part(
                List.of(Agreement.values()),
                agreement -> agreement.key,
                0,
                fields.field(
                        "what", 14, Kind.SHOWN, agreement -> Cell.words(phrases.say("form.consent." + agreement.key))),
                fields.choice("answer", 3, new FormOptions(phrases).truth(), this::answer));
    }

    private @Nullable String answer(Agreement agreement) {
        Member member = asked.member();
        return member == null ? null : agreement.given.apply(member.consent()).toString();
    }
}
