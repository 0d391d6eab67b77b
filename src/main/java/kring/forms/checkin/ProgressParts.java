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
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Promise;
import kring.model.value.ShortText;
import kring.report.document.Cell;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a check-in form on what a member has done and can do (METHOD c). The keys of fields are the check-in's. */
record ProgressParts(Phrases phrases, CheckinQuestions asked) {
    private static final int ROOM_FOR_PROMISES = 3;
    /** So much of what was said last time stands beside what is asked now. */
    private static final int LAST_WORDS = 48;

    private static final Checkin.PromiseOutcome NO_OUTCOME = new Checkin.PromiseOutcome(null, null);

    Part ambitions() {
        FormFields fields = new FormFields(phrases, "ambitions");
        return fields.part(
                        asked.ambitions(),
                        Ambition::id,
                        0,
                        fields.field(
                                "what", 3, Kind.SHOWN, ambition -> fields.marked(ambition.text(), isPrivate(ambition))),
                        fields.field("last", 3, Kind.SHOWN, ambition -> Cell.words(last(ambition))),
                        fields.field(
                                "value",
                                1,
                                Kind.NUMBER,
                                ambition -> Cell.amount(asked.word(ambition).value(), "")),
                        fields.field(
                                "confidence",
                                1,
                                Kind.SCORE,
                                ambition -> fields.number(asked.word(ambition).confidence())),
                        fields.choice(
                                "status",
                                1,
                                new FormOptions(phrases).words("status.", List.of(AmbitionEntry.Status.values())),
                                ambition -> fields.code(asked.word(ambition).status())),
                        fields.words("done", 3, ambition -> asked.word(ambition).done()),
                        fields.words(
                                "learned", 2, ambition -> asked.word(ambition).learned()),
                        fields.words(
                                "evidence", 2, ambition -> asked.word(ambition).evidence()),
                        fields.words(
                                "reason", 2, ambition -> asked.word(ambition).reason()))
                .in(asked.ambitions().stream().collect(Collectors.toMap(Ambition::id, ProgressParts::unit)));
    }

    private boolean isPrivate(Ambition ambition) {
        return asked.isConfidential(ambition.id());
    }

    private static String unit(Ambition ambition) {
        String unit = ambition.measure().unit();
        return unit == null ? "" : unit;
    }

    /** Where an ambition stood and where it goes, and what was said of it last time. */
    private String last(Ambition ambition) {
        BigDecimal value = asked.open().values().get(ambition.id());
        BigDecimal target = ambition.measure().target();
        String unit = ambition.measure().unit();
        List<String> way = new ArrayList<>();
        if (value != null && target != null) {
            way.add(phrases.say(
                    "form.way",
                    phrases.figures().signed(value, unit),
                    phrases.figures().amount(target, unit)));
        } else if (value != null) {
            way.add(phrases.say("form.last", phrases.figures().amount(value, unit)));
        } else if (target != null) {
            way.add(phrases.say("form.target", phrases.figures().amount(target, unit)));
        }
        if (ambition.due() != null) {
            way.add(phrases.say("form.due", phrases.figures().day(ambition.due())));
        }
        List<String> lines = new ArrayList<>(List.of(String.join(", ", way)));
        AmbitionEntry word = asked.lastWord(ambition);
        if (word != null && word.done() != null) {
            lines.add(phrases.say("form.said", ShortText.of(word.done(), LAST_WORDS)));
        }
        return String.join("\n", lines).strip();
    }

    Part promised() {
        FormFields fields = new FormFields(phrases, "promised");
        return fields.part(
                asked.open().promises(),
                Promise::id,
                0,
                fields.field(
                        "what",
                        5,
                        Kind.SHOWN,
                        promise -> fields.marked(
                                promise.text() == null ? promise.id() : promise.text(),
                                asked.isConfidential(promise.ambition()))),
                fields.field(
                        "when",
                        2,
                        Kind.SHOWN,
                        promise -> Cell.words(
                                promise.due() == null ? "" : phrases.figures().day(promise.due()))),
                fields.choice(
                        "outcome",
                        2,
                        new FormOptions(phrases).words("change.", List.of(Checkin.PromiseOutcome.Outcome.values())),
                        promise -> fields.code(answer(promise).outcome())),
                fields.field("again", 2, Kind.DAY, promise -> Cell.day(again(promise))),
                fields.words("note", 7, promise -> answer(promise).note()));
    }

    private Checkin.PromiseOutcome answer(Promise promise) {
        return asked.checkin().promised().getOrDefault(promise.id(), NO_OUTCOME);
    }

    /** The day on which it is promised again, or null. */
    private @Nullable LocalDate again(Promise promise) {
        return asked.made(promise.id()).map(Promise::due).orElse(null);
    }

    /** Those made already, besides what is made again by moving it on. */
    Part promises() {
        FormFields fields = new FormFields(phrases, "promises");
        return fields.part(
                asked.made(),
                Promise::id,
                ROOM_FOR_PROMISES,
                fields.words("text", 8, Promise::text),
                fields.field("due", 2, Kind.DAY, promise -> Cell.day(promise.due())),
                fields.choice(
                        "ambition",
                        8,
                        new FormOptions(phrases).ambitions(asked.open().ambitions(), asked::isConfidential),
                        Promise::ambition));
    }
}
