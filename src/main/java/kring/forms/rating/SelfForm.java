package kring.forms.rating;

import java.util.List;
import kring.forms.FormCode;
import kring.forms.FormFields;
import kring.language.Phrases;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Part;

/** The form on which a person scores their own intentions, and answers to the screening in their own words. */
public record SelfForm(Phrases phrases, SelfQuestions asked) {
    /** The form, from a circle. */
    public Form form(String fingerprint, FormSender circle) {
        List<Part> parts =
                List.of(new ScoredDimensions(phrases, asked.charter()).part("self", asked.scores()), response());
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.RATING, asked.id(), fingerprint, parts)
                        .code(),
                phrases.say("form.rating.sheet"),
                phrases.say("form.self.title", asked.person()),
                circle.name(),
                List.of(phrases.say("form.self.lead", circle.facilitator())),
                ScoredDimensions.COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }

    private Part response() {
        FormFields fields = new FormFields(phrases, "response");
        return fields.part(
                List.of("response"),
                code -> code,
                0,
                fields.words("response", ScoredDimensions.COLUMNS.size(), code -> asked.response()));
    }
}
