package kring.forms.venture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.Venture;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a venture form on its members: their roles, what each puts in and what each gets back. */
record MemberParts(Phrases phrases, VentureQuestions asked) {
    static final String MEMBERS = "members";
    static final String CONTRIBUTIONS = "contributions";
    static final String RETURNS = "returns";

    Part members() {
        FormFields fields = new FormFields(phrases, MEMBERS);
        return fields.part(
                List.copyOf(asked.members().entrySet()),
                Map.Entry::getKey,
                room(6),
                who(fields, Map.Entry::getKey),
                fields.words("role", 11, entry -> entry.getValue().role()),
                fields.choice(
                        "user",
                        4,
                        new FormOptions(phrases).truth(),
                        entry -> fields.text(entry.getValue().user())));
    }

    Part contributions() {
        FormFields fields = new FormFields(phrases, CONTRIBUTIONS);
        return fields.part(
                Listed.contributions(asked),
                Listed::code,
                room(8),
                who(fields, Listed::member),
                fields.choice(
                        "kind",
                        2,
                        new FormOptions(phrases).words("venture.kind.", List.of(Venture.Contribution.Kind.values())),
                        row -> fields.code(row.item().kind())),
                fields.words("text", 6, row -> row.item().text()),
                fields.field(
                        "amount", 2, Kind.NUMBER, row -> Cell.amount(row.item().amount(), "")),
                fields.field("unit", 3, Kind.LINE, row -> Cell.words(row.item().unit())),
                fields.field(
                        "share", 2, Kind.SHARE, row -> Cell.share(row.item().share())));
    }

    Part returns() {
        FormFields fields = new FormFields(phrases, RETURNS);
        return fields.part(
                Listed.returns(asked),
                Listed::code,
                room(8),
                who(fields, Listed::member),
                fields.choice(
                        "kind",
                        2,
                        new FormOptions(phrases).words("venture.return.", List.of(Venture.Return.Kind.values())),
                        row -> fields.code(row.item().kind())),
                fields.words("text", 6, row -> row.item().text()),
                fields.field(
                        "expected", 3, Kind.AMOUNT, row -> amount(row.item().expected())),
                fields.field(
                        "realised", 2, Kind.AMOUNT, row -> amount(row.item().realised())),
                fields.field("unit", 2, Kind.LINE, row -> Cell.words(row.item().unit())));
    }

    /** Room for what is new: much on a blank form. */
    private int room(int rows) {
        return asked.blank() ? rows : 2;
    }

    private <R> Shown<R> who(FormFields fields, Function<R, @Nullable String> member) {
        return fields.choice("who", 3, new FormOptions(phrases).people(asked.people()), member);
    }

    /** A number as a number, and other words as they are. */
    private static Cell amount(@Nullable String text) {
        return Venture.Return.number(text)
                .map(number -> Cell.amount(number, ""))
                .orElseGet(() -> Cell.words(text));
    }
}
