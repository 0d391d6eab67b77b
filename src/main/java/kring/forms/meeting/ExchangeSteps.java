package kring.forms.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.NewIds;
import kring.forms.typed.Value;
import kring.history.LastExchange;
import kring.model.FileNames;
import kring.model.quarter.Exchange;
import kring.model.value.Kebab;

/** Exchanges that began or went on at the table: those that run are written again under the same id (METHOD b). */
final class ExchangeSteps {
    private static final String STATUS = "status";
    private static final String NOTE = "note";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String BRING = "bring";
    private static final String GET = "get";

    private final FormReading form;
    private final MeetingQuestions asked;
    private final FileChanges file;
    private final NewIds ids;

    ExchangeSteps(FormReading form, MeetingQuestions asked) {
        this.form = form;
        this.asked = asked;
        this.file = form.in(FileNames.exchanges(asked.quarter()));
        this.ids =
                new NewIds(LastExchange.all(asked.snapshot()).keySet().stream().collect(Collectors.toSet()));
    }

    void look() {
        for (FilledRow row : form.known("moves")) {
            asked.exchanges().stream()
                    .filter(exchange -> exchange.id().equals(row.code()))
                    .forEach(exchange -> known(row, exchange));
        }
        form.added("moves").forEach(this::added);
    }

    private void known(FilledRow row, Exchange exchange) {
        Stream.of(FROM, TO, BRING, GET)
                .filter(key -> row.changed(key) && !row.isEmpty(key))
                .forEach(key -> form.refuse(row.entry(key), "exchange-other"));
        boolean told = row.changed(STATUS) && !row.isEmpty(STATUS);
        if (asked.isRecorded(exchange)) {
            if (told) {
                file.fields(row, List.of(exchange.id()), List.of(STATUS));
                file.put(List.of(exchange.id(), "date"), date());
            }
            file.fields(row, List.of(exchange.id()), List.of(NOTE));
        } else if (told || row.changed(NOTE)) {
            Value.Fields item = Value.Fields.of("id", exchange.id())
                    .with(FROM, exchange.from())
                    .with(TO, exchange.to())
                    .with(BRING, exchange.bring())
                    .with(GET, exchange.get());
            add(row, told ? item : item.with(STATUS, Kebab.of(exchange.status())), told ? List.of(STATUS) : List.of());
        }
    }

    private void add(FilledRow row, Value.Fields item, List<String> keys) {
        Value.Fields standing = file.item(row, item, keys).with(List.of("date"), date());
        file.add(List.of(), file.item(row, standing, List.of(NOTE)));
    }

    /** It came about at the table, whenever it is written down. */
    private Value date() {
        return Value.bare(asked.meeting().date().toString());
    }

    private void added(FilledRow row) {
        Optional<String> bring = choice(row, BRING);
        Optional<String> get = choice(row, GET);
        Optional<String> from = owner(row, FROM, BRING, bring);
        Optional<String> to = owner(row, TO, GET, get);
        if (bring.isEmpty() && get.isEmpty() && row.isEmpty(NOTE)) {
            form.refuse(row.entry(BRING), "exchange-what");
        }
        if (row.isEmpty(STATUS)) {
            form.refuse(row.entry(STATUS), "exchange-status");
        }
        if (from.isPresent() && to.isPresent()) {
            String what = what(
                    bring, get, row.isEmpty(NOTE) ? "" : row.entry(NOTE).value().shown());
            Value.Fields item = Value.Fields.of("id", ids.of(what, "exchange"))
                    .with(FROM, from.get())
                    .with(TO, to.get())
                    .with(BRING, bring.map(ExchangeSteps::thing).orElse(null))
                    .with(GET, get.map(ExchangeSteps::thing).orElse(null));
            add(row, item, List.of(STATUS));
        }
    }

    private Optional<String> choice(FilledRow row, String key) {
        return row.isEmpty(key) ? Optional.empty() : form.decoded(row, key).map(Value::text);
    }

    /** Whose a thing is, told or by the thing itself; refused when it is somebody else's, or nobody is told. */
    private Optional<String> owner(FilledRow row, String key, String offer, Optional<String> thing) {
        Optional<String> told = choice(row, key);
        Optional<String> owner = thing.map(code -> code.substring(0, code.indexOf('/')));
        if (told.isPresent() && owner.isPresent() && !told.equals(owner)) {
            form.refuse(row.entry(offer), "offer-of-other", asked.snapshot().name(owner.get()));
            return Optional.empty();
        }
        if (row.isEmpty(key) && row.isEmpty(offer)) {
            form.refuse(row.entry(key), "no-member");
        }
        return told.or(() -> owner);
    }

    private static String thing(String code) {
        return code.substring(code.indexOf('/') + 1);
    }

    /** What an exchange is called after. */
    private String what(Optional<String> bring, Optional<String> get, String note) {
        return bring.map(ExchangeSteps::thing)
                .or(() -> get.map(ExchangeSteps::thing))
                .orElse(note);
    }
}
