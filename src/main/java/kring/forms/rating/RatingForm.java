package kring.forms.rating;

import java.util.List;
import kring.forms.FormCode;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.Screening.Evidence;
import kring.model.value.Period;
import kring.report.document.Cell;
import kring.report.document.form.Form;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The form on which one rater scores one person; it shows what that rater said, and nothing of others. */
public record RatingForm(Phrases phrases, RatingQuestions asked) {
    private static final int ROOM = 5;

    /**
     * The form.
     *
     * @param about as its code says it
     * @param circle whose form it is, and to whom it comes back
     */
    public Form form(String about, String fingerprint, FormSender circle) {
        ScoredDimensions dimensions = new ScoredDimensions(phrases, asked.charter());
        List<Part> parts = List.of(dimensions.part("scores", asked.scores()), evidence(dimensions.choices()), day());
        return new Form(
                phrases.language(),
                FormCode.of(FormCode.Kind.RATING, about, fingerprint, parts).code(),
                phrases.say("form.rating.sheet"),
                phrases.say("form.rating.title", asked.person()),
                circle.name() + " · " + phrases.say("form.rating.by", asked.rater()),
                List.of(phrases.say("form.rating.lead", asked.person(), circle.facilitator())),
                ScoredDimensions.COLUMNS,
                parts,
                phrases.say("form.choices"),
                phrases.say("form.keep"));
    }

    /** It is always empty: what another rater's form made of the day is not told. */
    private Part day() {
        FormFields fields = new FormFields(phrases, "talk");
        return fields.part(List.of("talk"), code -> code, 0, fields.field("day", 4, Kind.DAY, code -> Cell.EMPTY));
    }

    private Part evidence(List<Choice> dimensions) {
        FormFields fields = new FormFields(phrases, "evidence");
        FormOptions options = new FormOptions(phrases);
        return fields.part(
                asked.evidence(),
                OwnEvidence::code,
                ROOM,
                fields.choice("dimension", 4, dimensions, own -> own.said().dimension()),
                fields.words("text", 7, own -> own.said().text()),
                fields.choice(
                        "kind",
                        2,
                        options.words("screen-kind.", List.of(Evidence.Kind.values())),
                        own -> fields.code(own.said().kind())),
                fields.field("date", 2, Kind.DAY, own -> date(own.said().date())),
                fields.words("source", 4, own -> own.said().source()),
                fields.choice("supports", 2, supports(), own -> own.said().supportsLow() ? "low" : "high"));
    }

    private List<Choice> supports() {
        return List.of(
                new Choice("high", phrases.say("form.supports.high")),
                new Choice("low", phrases.say("form.supports.low")));
    }

    private static Cell date(@Nullable Period period) {
        if (period == null) {
            return Cell.EMPTY;
        }
        return period.isDay() ? Cell.day(period.first()) : Cell.words(period.code());
    }
}
