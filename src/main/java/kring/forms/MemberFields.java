package kring.forms;

import java.util.List;
import java.util.function.Function;
import kring.forms.FormFields.Shown;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.person.Horizon;
import kring.model.person.OfferKind;
import kring.model.value.Visibility;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import org.jspecify.annotations.Nullable;

/** Fields of what stands in a member's file; their keys are those of the file, with a slash where one leads down. */
public record MemberFields(FormFields fields) {
    public Shown<Ambition> agenda(int span) {
        return fields.choice(
                "agenda",
                span,
                options().words("held-word.", List.of(Ambition.Agenda.values())),
                ambition -> fields.code(ambition.agenda()));
    }

    public Shown<Ambition> horizon(int span) {
        return fields.choice(
                "horizon",
                span,
                options().words("horizon.", List.of(Horizon.YEAR, Horizon.THREE_YEARS)),
                ambition -> fields.code(ambition.horizon()));
    }

    public Shown<Ambition> unit(int span) {
        return fields.words("measure/unit", span, ambition -> ambition.measure().unit());
    }

    public Shown<Ambition> baseline(int span) {
        return fields.field(
                "measure/baseline",
                span,
                Kind.NUMBER,
                ambition -> Cell.amount(ambition.measure().baseline(), ""));
    }

    public Shown<Ambition> target(int span) {
        return fields.field(
                "measure/target",
                span,
                Kind.NUMBER,
                ambition -> Cell.amount(ambition.measure().target(), ""));
    }

    public Shown<Ambition> due(int span) {
        return fields.field("due", span, Kind.DAY, ambition -> Cell.day(ambition.due()));
    }

    public <R> Shown<R> kind(int span, Function<? super R, @Nullable OfferKind> kind) {
        return fields.choice(
                "kind",
                span,
                options().words("kind.", List.of(OfferKind.values())),
                row -> fields.code(kind.apply(row)));
    }

    public <R> Shown<R> tags(int span, Function<? super R, List<String>> tags) {
        return fields.field("tags", span, Kind.TAGS, row -> Cell.words(String.join(", ", tags.apply(row))));
    }

    public Shown<Get> urgency(int span) {
        return fields.choice("urgency", span, options().urgency(), get -> fields.text(get.urgency()));
    }

    public Shown<Bring> terms(int span) {
        return fields.choice(
                "terms",
                span,
                options().words("terms.", List.of(Bring.Terms.values())),
                bring -> fields.code(bring.terms()));
    }

    public Shown<Bring> until(int span) {
        return fields.field("until", span, Kind.DAY, bring -> Cell.day(bring.until()));
    }

    /** Who may see a thing. */
    public <R> Shown<R> visibility(int span, Function<? super R, @Nullable Visibility> visibility) {
        return fields.choice(
                "visibility",
                span,
                options().words("form.visible.", List.of(Visibility.values())),
                row -> fields.code(visibility.apply(row)));
    }

    private FormOptions options() {
        return new FormOptions(fields.phrases());
    }
}
