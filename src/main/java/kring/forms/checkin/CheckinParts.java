package kring.forms.checkin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.person.Ambition;
import kring.model.person.Member;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.OpenAnswers;
import kring.model.quarter.Promise;
import kring.model.value.Kebab;
import kring.model.value.Visibility;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a check-in form: what a member has done and can do (METHOD c), with what the check-in says already. The keys
 * of fields are those of the check-in.
 *
 * @param own all ambitions of the member
 * @param others those who may be asked
 * @param open what is to be answered
 * @param checkin what was answered so far
 */
record CheckinParts(Phrases phrases, List<Ambition> own, List<Member> others, OpenAnswers open, Checkin checkin) {
    private static final int ROOM_FOR_PROMISES = 3;
    private static final int ROOM_FOR_ASKS = 2;
    private static final AmbitionEntry NO_WORD = new AmbitionEntry(null, null, null, null, null, null, null, null);
    private static final Checkin.PromiseOutcome NO_OUTCOME = new Checkin.PromiseOutcome(null, null);
    private static final Checkin.DeepDiveWish NO_WISH = new Checkin.DeepDiveWish(null, null, null, null);

    List<Part> all() {
        return List.of(ambitions(), promised(), promises(), asks(), deepDive(), notes());
    }

    /** What a member says to the facilitator alone, and not to the circle, is known as such where it is said. */
    private Cell marked(String text, @Nullable String ambition) {
        return isConfidential(ambition) ? Cell.words(text + "\n" + phrases.say("form.confidential")) : Cell.words(text);
    }

    /** What is not known to be for others is not (METHOD, Trust). */
    private boolean isConfidential(@Nullable String ambition) {
        return ambition != null
                && own.stream().noneMatch(one -> one.id().equals(ambition) && one.seenBy() != Visibility.PRIVATE);
    }

    private Part ambitions() {
        FormFields fields = new FormFields(phrases, "ambitions");
        return fields.part(
                        open.ambitions(),
                        Ambition::id,
                        0,
                        fields.field("what", 1, Kind.SHOWN, ambition -> marked(ambition.text(), ambition.id())),
                        fields.field("last", 1, Kind.SHOWN, ambition -> Cell.words(last(ambition))),
                        fields.field(
                                "value",
                                1,
                                Kind.NUMBER,
                                ambition -> Cell.amount(word(ambition).value(), "")),
                        fields.field(
                                "confidence",
                                1,
                                Kind.SCORE,
                                ambition -> number(word(ambition).confidence())),
                        fields.choice(
                                "status",
                                1,
                                options().words("status.", List.of(AmbitionEntry.Status.values())),
                                ambition -> code(word(ambition).status())),
                        fields.words("done", 1, ambition -> word(ambition).done()),
                        fields.words("learned", 1, ambition -> word(ambition).learned()))
                .in(open.ambitions().stream().collect(Collectors.toMap(Ambition::id, CheckinParts::unit)));
    }

    private static String unit(Ambition ambition) {
        String unit = ambition.measure() == null ? null : ambition.measure().unit();
        return unit == null ? "" : unit;
    }

    private AmbitionEntry word(Ambition ambition) {
        return checkin.ambitions().getOrDefault(ambition.id(), NO_WORD);
    }

    /** Where an ambition stood, and where it goes. */
    private String last(Ambition ambition) {
        BigDecimal value = open.values().get(ambition.id());
        Ambition.Measure measure = ambition.measure();
        List<String> lines = new ArrayList<>();
        if (value != null) {
            lines.add(phrases.say("form.last", phrases.figures().amount(value, measure.unit())));
        }
        if (measure.target() != null) {
            lines.add(phrases.say("form.target", phrases.figures().amount(measure.target(), measure.unit())));
        }
        if (ambition.due() != null) {
            lines.add(phrases.say("form.due", day(ambition.due())));
        }
        return String.join("\n", lines);
    }

    private Part promised() {
        FormFields fields = new FormFields(phrases, "promised");
        return fields.part(
                open.promises(),
                Promise::id,
                0,
                fields.field(
                        "what",
                        1,
                        Kind.SHOWN,
                        promise -> marked(promise.text() == null ? promise.id() : promise.text(), promise.ambition())),
                fields.field("when", 1, Kind.SHOWN, promise -> Cell.words(day(promise.due()))),
                fields.choice(
                        "outcome",
                        2,
                        options().words("change.", List.of(Checkin.PromiseOutcome.Outcome.values())),
                        promise -> code(answer(promise).outcome())),
                fields.field("again", 1, Kind.DAY, promise -> Cell.day(again(promise))),
                fields.words("note", 2, promise -> answer(promise).note()));
    }

    private Checkin.PromiseOutcome answer(Promise promise) {
        return checkin.promised().getOrDefault(promise.id(), NO_OUTCOME);
    }

    /** The day on which it is promised again, or null. */
    private @Nullable LocalDate again(Promise promise) {
        return checkin.promises().stream()
                .filter(made -> made.id().equals(promise.id()))
                .findFirst()
                .map(Promise::due)
                .orElse(null);
    }

    /** Those made already, besides what is made again by moving it on. */
    private Part promises() {
        FormFields fields = new FormFields(phrases, "promises");
        return fields.part(
                checkin.promises().stream()
                        .filter(promise -> open.promises().stream()
                                .noneMatch(old -> old.id().equals(promise.id())))
                        .toList(),
                Promise::id,
                ROOM_FOR_PROMISES,
                fields.words("text", 2, Promise::text),
                fields.field("due", 2, Kind.DAY, promise -> Cell.day(promise.due())),
                fields.choice(
                        "ambition", 3, options().ambitions(open.ambitions(), this::isConfidential), Promise::ambition));
    }

    private Part asks() {
        FormFields fields = new FormFields(phrases, "asks");
        return fields.part(
                checkin.asks(),
                Checkin.Ask::id,
                ROOM_FOR_ASKS,
                fields.words("text", 5, Checkin.Ask::text),
                fields.choice("to", 2, options().people(others), Checkin.Ask::to));
    }

    private Part deepDive() {
        FormFields fields = new FormFields(phrases, "deepdive");
        return fields.part(
                List.of(checkin.deepdive() == null ? NO_WISH : checkin.deepdive()),
                wish -> "deepdive",
                0,
                fields.choice("consent", 1, options().truth(), wish -> text(wish.consent())),
                fields.choice(
                        "need",
                        1,
                        options().words("form.need.", List.of(Checkin.DeepDiveWish.Need.values())),
                        wish -> code(wish.need())),
                fields.choice("urgency", 2, options().urgency(), wish -> text(wish.urgency())),
                fields.words("question", 3, Checkin.DeepDiveWish::question));
    }

    /** What the facilitator noted is not sent around: the field is there to add to it. */
    private Part notes() {
        FormFields fields = new FormFields(phrases, "notes");
        return fields.part(List.of("notes"), code -> code, 0, fields.words("notes", 7, code -> null));
    }

    private FormOptions options() {
        return new FormOptions(phrases);
    }

    private String day(@Nullable LocalDate date) {
        return date == null ? "" : phrases.figures().day(date);
    }

    private static Cell number(@Nullable Integer value) {
        return value == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(value), "");
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : Kebab.of(constant);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
