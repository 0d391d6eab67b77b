package kring.forms.meeting;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.FormFields;
import kring.forms.FormOptions;
import kring.forms.meeting.MeetingQuestions.Asked;
import kring.forms.meeting.MeetingQuestions.Made;
import kring.history.DecisionMade;
import kring.language.Phrases;
import kring.model.person.Member;
import kring.model.quarter.Exchange;
import kring.model.quarter.Meeting;
import kring.model.quarter.Meeting.Decision;
import kring.model.value.Kebab;
import kring.report.document.Cell;
import kring.report.document.form.Form.Choice;
import kring.report.document.form.Form.Kind;
import kring.report.document.form.Form.Part;
import org.jspecify.annotations.Nullable;

/** The parts of a meeting form on what came of the meeting: decisions, promises, answers, exchanges and the next day. */
record AgreedParts(Phrases phrases, MeetingQuestions asked) {
    /** Who answered an ask from outside the circle. */
    static final String OUTSIDE = "outside";

    private static final int ROOM_FOR_DECISIONS = 4;
    private static final int ROOM_FOR_PROMISES = 6;
    private static final int ROOM_FOR_EXCHANGES = 3;

    Part decisions() {
        FormFields fields = new FormFields(phrases, "decisions");
        List<Choice> people = together(asked.meeting().decisions().stream()
                .flatMap(decision -> decision.by().stream())
                .toList());
        return fields.part(
                asked.meeting().decisions(),
                Decision::id,
                ROOM_FOR_DECISIONS,
                fields.words("text", 8, Decision::text),
                fields.choices("by", 5, people, Decision::by),
                fields.field("due", 2, Kind.DAY, decision -> Cell.day(decision.due())),
                fields.choice("status", 3, statuses(), decision -> fields.code(decision.status())));
    }

    private List<Choice> statuses() {
        return new FormOptions(phrases).words("form.decision.", List.of(Decision.Status.values()));
    }

    /** People of whom several may stand in one field: a name has no comma there. */
    private List<Choice> together(Collection<String> also) {
        return people(asked.named(also)).stream()
                .map(choice -> new Choice(
                        choice.code(),
                        choice.words().replaceAll("\\s*[,;\\n]\\s*", " ").strip()))
                .toList();
    }

    private List<Choice> people(List<Member> members) {
        return new FormOptions(phrases).people(members);
    }

    /** Decisions of earlier meetings: what came of them is written where they stand. */
    Part earlier() {
        FormFields fields = new FormFields(phrases, "earlier");
        return fields.part(
                asked.earlier(),
                MeetingQuestions::code,
                0,
                fields.field("what", 7, Kind.SHOWN, made -> Cell.words(text(made))),
                fields.field("by", 4, Kind.SHOWN, made -> Cell.words(names(made.decision()))),
                fields.field(
                        "since",
                        2,
                        Kind.SHOWN,
                        made -> Cell.words(
                                phrases.figures().shortPeriod(made.quarter().code()))),
                fields.field(
                        "due", 2, Kind.DAY, made -> Cell.day(made.decision().due())),
                fields.choice("status", 3, statuses(), made -> fields.code(made.statusIn(asked.quarter()))));
    }

    private static String text(DecisionMade made) {
        String text = made.decision().text();
        return text == null ? made.decision().id() : text;
    }

    private String names(Decision decision) {
        return decision.by().stream().map(asked.snapshot()::name).collect(Collectors.joining(", "));
    }

    Part promises() {
        FormFields fields = new FormFields(phrases, "made");
        return fields.part(
                asked.promises(),
                Made::code,
                ROOM_FOR_PROMISES,
                fields.choice(
                        "member",
                        4,
                        people(asked.members()),
                        made -> made.member().id()),
                fields.words("text", 11, made -> made.promise().text()),
                fields.field("due", 3, Kind.DAY, made -> Cell.day(made.promise().due())));
    }

    Part asks() {
        FormFields fields = new FormFields(phrases, "helped");
        List<Choice> helpers = Stream.concat(
                        people(asked.members()).stream(), Stream.of(new Choice(OUTSIDE, phrases.say("form.outside"))))
                .toList();
        return fields.part(
                asked.asks(),
                Asked::code,
                0,
                fields.field(
                        "who", 3, Kind.SHOWN, one -> Cell.words(one.member().name())),
                fields.field(
                        "what",
                        6,
                        Kind.SHOWN,
                        one -> Cell.words(
                                one.ask().text() == null
                                        ? one.ask().id()
                                        : one.ask().text())),
                fields.choice("from", 4, helpers, AgreedParts::helper),
                fields.words(
                        "note",
                        5,
                        one -> one.receipt() == null ? null : one.receipt().note()));
    }

    private static @Nullable String helper(Asked one) {
        if (one.receipt() == null) {
            return null;
        }
        return one.receipt().from() == null ? OUTSIDE : one.receipt().from();
    }

    Part exchanges() {
        FormFields fields = new FormFields(phrases, "moves");
        Offers offers = new Offers(asked);
        List<Choice> people = people(offers.members());
        return fields.part(
                asked.exchanges(),
                Exchange::id,
                ROOM_FOR_EXCHANGES,
                fields.choice("from", 2, people, Exchange::from),
                fields.choice("to", 2, people, Exchange::to),
                fields.choice("bring", 3, offers.brings(), exchange -> Offers.code(exchange.from(), exchange.bring())),
                fields.choice("get", 4, offers.gets(), exchange -> Offers.code(exchange.to(), exchange.get())),
                fields.field("stood", 3, Kind.SHOWN, exchange -> Cell.words(stood(exchange))),
                fields.choice(
                        "status",
                        2,
                        new FormOptions(phrases).words("exchange.", List.of(Exchange.Status.values())),
                        recorded(exchange -> fields.code(exchange.status()))),
                fields.words("note", 2, recorded(Exchange::note)));
    }

    /** Where it stood, with what was said of it; one of which nothing is said is known by its id. */
    private String stood(Exchange exchange) {
        String status = phrases.say("exchange." + Kebab.of(exchange.status()));
        if (exchange.note() != null) {
            return asked.isRecorded(exchange) ? status : status + ": " + exchange.note();
        }
        return exchange.bring() == null && exchange.get() == null
                ? status + ": " + phrases.say("exchange.unnamed", exchange.id())
                : status;
    }

    private Function<Exchange, @Nullable String> recorded(Function<Exchange, @Nullable String> said) {
        return exchange -> asked.isRecorded(exchange) ? said.apply(exchange) : null;
    }

    Part next() {
        FormFields fields = new FormFields(phrases, "next");
        return fields.part(
                List.of("next"),
                code -> code,
                0,
                fields.field(
                        "date",
                        4,
                        Kind.DAY,
                        code -> asked.next().map(Meeting::date).map(Cell::day).orElse(Cell.EMPTY)));
    }
}
