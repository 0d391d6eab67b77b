package kring.forms.intake;

import java.util.Collections;
import java.util.List;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Part;

/** The form on which somebody says who they are: blank for a candidate, with what is known for a member. */
public record IntakeForm(Phrases phrases, IntakeQuestions asked) {
    private static final List<Integer> COLUMNS = Collections.nCopies(17, 11);

    /** The form; the fingerprint says from what state of the file it was made. */
    public Form form(String fingerprint) {
        PersonParts person = new PersonParts(phrases, asked);
        PlanParts plans = new PlanParts(phrases, asked);
        OfferParts offers = new OfferParts(phrases, asked);
        List<Part> parts = List.of(
                person.person(),
                plans.plans(),
                plans.measures(),
                offers.needs(),
                offers.offers(),
                offers.achievements(),
                person.consent());
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.INTAKE, asked.about(), fingerprint, parts)
                        .code(),
                phrases.say("form.intake.sheet"),
                title(),
                asked.snapshot().circle().name(),
                lead(),
                COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }

    private String title() {
        Member member = asked.member();
        return asked.blank() || member == null
                ? phrases.say("form.intake.title")
                : phrases.say("form.intake.title.of", member.name());
    }

    private List<String> lead() {
        Member member = asked.member();
        String facilitator = asked.snapshot().circle().facilitatorName();
        String welcome = asked.blank() || member == null
                ? phrases.say("form.intake.lead", facilitator)
                : phrases.say("form.intake.lead.of", member.firstName(), facilitator);
        return List.of(welcome, phrases.say("form.intake.seen"));
    }
}
