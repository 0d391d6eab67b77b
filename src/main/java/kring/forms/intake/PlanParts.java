package kring.forms.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.FormFields;
import kring.forms.FormFields.Shown;
import kring.forms.FormOptions;
import kring.forms.MemberFields;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.value.Visibility;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of an intake form on ambitions: what somebody wants, which serves which, and how it shows that it works. */
record PlanParts(Phrases phrases, IntakeQuestions asked) {
    static final String MEASURES = "measures";

    /** What there is to want, and for what. */
    Part plans() {
        FormFields fields = new FormFields(phrases, IntakeList.PLANS.part());
        MemberFields member = new MemberFields(fields);
        return fields.part(
                rows(),
                IntakeRow::code,
                0,
                fields.field("what", 2, Kind.SHOWN, row -> Cell.words(mark(row))),
                IntakeRow.field(fields.words("text", 5, Ambition::text)),
                IntakeRow.field(member.agenda(2)),
                IntakeRow.field(member.horizon(2)),
                served(fields, "parent", 3),
                IntakeRow.field(member.due(1)),
                IntakeRow.field(member.visibility(2, Ambition::visibility)));
    }

    /** How somebody sees that it works, and why it matters. */
    Part measures() {
        FormFields fields = new FormFields(phrases, MEASURES);
        MemberFields member = new MemberFields(fields);
        List<IntakeRow<Ambition>> rows = rows();
        Map<String, String> units = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.item()))
                .filter(ambition -> ambition.measure().unit() != null)
                .collect(Collectors.toMap(
                        ambition -> asked.code(IntakeList.PLANS, ambition.id()),
                        ambition -> ambition.measure().unit()));
        return fields.part(
                        rows,
                        IntakeRow::code,
                        0,
                        fields.field("what", 4, Kind.SHOWN, row -> told(fields, row)),
                        IntakeRow.field(member.unit(2)),
                        IntakeRow.field(member.baseline(1)),
                        IntakeRow.field(member.target(1)),
                        IntakeRow.field(fields.words("lead", 2, Ambition::lead)),
                        IntakeRow.field(fields.words("why", 5, Ambition::why)),
                        IntakeRow.field(member.tags(2, Ambition::tags)))
                .in(units);
    }

    private Cell told(FormFields fields, IntakeRow<Ambition> row) {
        Ambition ambition = row.item();
        return ambition == null || row.code().startsWith(FormFields.NEW)
                ? Cell.words(label(row.number()))
                : fields.marked(ambition.text(), isConfidential(ambition));
    }

    private String mark(IntakeRow<Ambition> row) {
        Ambition ambition = row.item();
        if (row.code().startsWith(FormFields.NEW)) {
            return label(row.number());
        }
        return ambition != null && isConfidential(ambition) ? phrases.say("form.confidential-choice") : "";
    }

    private String label(String number) {
        return phrases.say(asked.blank() ? "form.plan" : "form.plan.new", number);
    }

    private static boolean isConfidential(Ambition ambition) {
        return ambition.seenBy() == Visibility.PRIVATE;
    }

    private List<IntakeRow<Ambition>> rows() {
        return asked.rows(IntakeList.PLANS, Member::ambitions, Ambition::id);
    }

    /** The ambition that another serves. */
    private Shown<IntakeRow<Ambition>> served(FormFields fields, String key, int span) {
        return fields.choice(
                key,
                span,
                choices(),
                row -> row.item() == null ? null : code(row.item().parent()));
    }

    private @Nullable String parent(@Nullable Ambition ambition) {
        return ambition == null ? null : code(ambition.parent());
    }

    /** The row of an ambition. */
    @Nullable
    String code(@Nullable String ambition) {
        return ambition == null ? null : asked.code(IntakeList.PLANS, ambition);
    }

    /** All ambitions that stand on the form or can be written there. */
    List<Choice> choices() {
        List<Ambition> known = rows().stream()
                .filter(row -> !row.code().startsWith(FormFields.NEW))
                .flatMap(row -> Stream.ofNullable(row.item()))
                .toList();
        Stream<Choice> written = new FormOptions(phrases)
                        .ambitions(
                                known,
                                id -> known.stream()
                                        .anyMatch(ambition -> ambition.id().equals(id) && isConfidential(ambition)))
                        .stream();
        Stream<Choice> unwritten = rows().stream()
                .filter(row -> row.code().startsWith(FormFields.NEW))
                .map(row -> new Choice(row.code(), label(row.number())));
        return Stream.concat(written, unwritten).toList();
    }
}
