package kring.forms.checkin;

import java.util.List;
import java.util.stream.Stream;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.language.Phrases;
import kring.model.person.Bring;
import kring.model.person.Get;
import kring.model.quarter.Checkin;
import kring.model.quarter.Exchange;
import kring.model.visible.KnownOffersById;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a check-in form on what members do for each other, and what is for the facilitator alone. */
record CircleParts(Phrases phrases, CheckinQuestions asked) {
    /** Who answered an ask from outside the circle. */
    static final String OUTSIDE = "outside";

    private static final int ROOM_FOR_ASKS = 2;
    private static final Checkin.DeepDiveWish NO_WISH = new Checkin.DeepDiveWish(null, null, null, null);

    /** How exchanges went on: what was delivered, and what its receiver confirms. */
    Part exchanges() {
        FormFields fields = new FormFields(phrases, "exchanges");
        return fields.part(
                asked.exchanges(),
                Exchange::id,
                0,
                fields.field("what", 8, Kind.SHOWN, exchange -> Cell.words(what(exchange))),
                fields.field(
                        "stood",
                        2,
                        Kind.SHOWN,
                        exchange -> Cell.words(phrases.say("exchange." + fields.code(exchange.status())))),
                fields.choice(
                        "status",
                        2,
                        new FormOptions(phrases).words("form.exchange.", ExchangeAnswers.TOLD),
                        exchange -> asked.isRecorded(exchange) ? fields.code(exchange.status()) : null),
                fields.words("note", 6, exchange -> asked.isRecorded(exchange) ? exchange.note() : null));
    }

    /** What goes from whom to whom, in the words of the bring, or else of the get. */
    private String what(Exchange exchange) {
        boolean gives = exchange.from().equals(asked.member().id());
        String other = asked.seen().name(gives ? exchange.to() : exchange.from());
        return phrases.say(gives ? "form.exchange.to" : "form.exchange.from", text(exchange), other);
    }

    private String text(Exchange exchange) {
        KnownOffersById known = new KnownOffersById(asked.seen());
        String bring =
                known.bring(exchange.from(), exchange.bring()).map(Bring::text).orElse(null);
        String get = known.get(exchange.to(), exchange.get()).map(Get::text).orElse(null);
        return bring != null ? bring : get != null ? get : phrases.say("exchange.unnamed", exchange.id());
    }

    /** What came of what was asked before. */
    Part received() {
        FormFields fields = new FormFields(phrases, "received");
        return fields.part(
                asked.asked(),
                Checkin.Ask::id,
                0,
                fields.field("what", 8, Kind.SHOWN, ask -> Cell.words(ask.text() == null ? ask.id() : ask.text())),
                fields.choice("from", 4, helpers(), this::helper),
                fields.words("note", 6, this::brought));
    }

    private @Nullable String brought(Checkin.Ask ask) {
        Checkin.Receipt receipt = receipt(ask);
        return receipt == null ? null : receipt.note();
    }

    private List<Choice> helpers() {
        return Stream.concat(
                        new FormOptions(phrases).people(asked.others()).stream(),
                        Stream.of(new Choice(OUTSIDE, phrases.say("form.outside"))))
                .toList();
    }

    private Checkin.@Nullable Receipt receipt(Checkin.Ask ask) {
        int index = asked.receipt(ask.id());
        return index < 0 ? null : asked.checkin().received().get(index);
    }

    private @Nullable String helper(Checkin.Ask ask) {
        Checkin.Receipt receipt = receipt(ask);
        return receipt == null ? null : receipt.from() == null ? OUTSIDE : receipt.from();
    }

    Part asks() {
        FormFields fields = new FormFields(phrases, "asks");
        return fields.part(
                asked.checkin().asks(),
                Checkin.Ask::id,
                ROOM_FOR_ASKS,
                fields.words("text", 12, Checkin.Ask::text),
                fields.choice("to", 6, new FormOptions(phrases).people(asked.others()), Checkin.Ask::to));
    }

    Part deepDive() {
        FormFields fields = new FormFields(phrases, "deepdive");
        FormOptions options = new FormOptions(phrases);
        return fields.part(
                List.of(
                        asked.checkin().deepdive() == null
                                ? NO_WISH
                                : asked.checkin().deepdive()),
                wish -> "deepdive",
                0,
                fields.choice("consent", 2, options.truth(), wish -> fields.text(wish.consent())),
                fields.choice(
                        "need",
                        4,
                        options.words("form.need.", List.of(Checkin.DeepDiveWish.Need.values())),
                        wish -> fields.code(wish.need())),
                fields.choice("urgency", 3, options.urgency(), wish -> fields.text(wish.urgency())),
                fields.words("question", 9, Checkin.DeepDiveWish::question));
    }

    /** What the facilitator noted is not sent around: the field is there to add to it. */
    Part notes() {
        FormFields fields = new FormFields(phrases, "notes");
        return fields.part(List.of("notes"), code -> code, 0, fields.words("notes", 18, code -> null));
    }
}
