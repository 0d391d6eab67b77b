package kring.forms.venture;

import java.util.Collections;
import java.util.List;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.model.Venture;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Part;

/** The form of a venture: blank for a new one, with what is known of one that is there. */
public record VentureForm(Phrases phrases, VentureQuestions asked) {
    private static final List<Integer> COLUMNS = Collections.nCopies(18, 10);

    /** The form; the fingerprint says from what state of the file it was made. */
    public Form form(String fingerprint) {
        WholeParts whole = new WholeParts(phrases, asked);
        MemberParts members = new MemberParts(phrases, asked);
        BusinessParts business = new BusinessParts(phrases, asked);
        List<Part> parts = List.of(
                whole.venture(),
                members.members(),
                members.contributions(),
                members.returns(),
                business.contrast(),
                business.model(),
                business.terms(),
                business.stakes(),
                whole.gates(),
                whole.steps());
        Venture venture = asked.venture();
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.VENTURE, asked.about(), fingerprint, parts)
                        .code(),
                phrases.say("form.venture-sheet"),
                asked.blank() || venture == null ? phrases.say("form.venture-new") : venture.name(),
                asked.snapshot().circle().name(),
                List.of(phrases.say(
                        "form.venture-intro", asked.snapshot().circle().facilitatorName())),
                COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }
}
