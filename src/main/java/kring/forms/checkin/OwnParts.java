package kring.forms.checkin;

import java.util.List;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.forms.MemberFields;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a check-in form on what changes in a member's own file: ambitions, gets and brings. */
record OwnParts(Phrases phrases, CheckinQuestions asked) {
    private static final int ROOM = 1;

    Part goals() {
        FormFields fields = new FormFields(phrases, "goals");
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.ambitions(),
                Ambition::id,
                ROOM,
                fields.words("text", 7, Ambition::text),
                member.agenda(2),
                member.horizon(1),
                member.unit(2),
                member.baseline(1),
                member.target(1),
                member.due(2),
                fields.choice(
                        "replaces",
                        2,
                        new FormOptions(phrases).ambitions(asked.ambitions(), id -> false),
                        this::replaced));
    }

    /** The ambition in whose place it comes, as the check-in says. */
    private @Nullable String replaced(Ambition ambition) {
        return asked.checkin().ambitions().entrySet().stream()
                .filter(word -> ambition.id().equals(word.getValue().by()))
                .map(word -> word.getKey())
                .findFirst()
                .orElse(null);
    }

    Part gets() {
        FormFields fields = new FormFields(phrases, "gets");
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.member().gets(),
                Get::id,
                ROOM,
                fields.words("text", 8, Get::text),
                member.kind(2, Get::kind),
                member.tags(3, Get::tags),
                member.urgency(3),
                done(fields, 2));
    }

    Part brings() {
        FormFields fields = new FormFields(phrases, "brings");
        MemberFields member = new MemberFields(fields);
        return fields.part(
                asked.member().brings(),
                Bring::id,
                ROOM,
                fields.words("text", 7, Bring::text),
                member.kind(2, Bring::kind),
                member.tags(3, Bring::tags),
                member.terms(2),
                member.until(2),
                done(fields, 2));
    }

    /** What is done with leaves the list. */
    private <R> FormFields.Shown<R> done(FormFields fields, int span) {
        return fields.choice("done", span, List.of(new Choice("true", phrases.say("form.done-with"))), row -> null);
    }
}
