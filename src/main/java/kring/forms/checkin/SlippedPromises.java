package kring.forms.checkin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.forms.Decoder;
import kring.forms.FilledRow;
import kring.forms.FormChange;
import kring.forms.FormChange.Value;
import kring.forms.Refusal;
import kring.model.quarter.Checkin.PromiseOutcome;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Kebab;

/** A promise that slips is made again under the same id, by another day when one is given (METHOD c). */
record SlippedPromises(KnownAnswersOfMember known, Decoder decoder, List<FormChange> changes, List<Refusal> refusals) {
    private static final String SLIPPED = Kebab.of(Outcome.SLIPPED);

    void look(FilledRow row) {
        String id = row.code();
        boolean slips = outcome(row).filter(SLIPPED::equals).isPresent();
        Optional<Value> again =
                row.changed("again") && !row.isEmpty("again") ? row.decoded(decoder, "again") : Optional.empty();
        if (slips && known.made(id).isEmpty()) {
            changes.add(new FormChange.Add(List.of("promises"), item(id, again)));
        } else if (slips) {
            again.ifPresent(day -> changes.add(new FormChange.Put(List.of("promises", id, "due"), day)));
        } else if (again.isPresent()) {
            refusals.add(new Refusal(row.entry("again").place(), "not-slipped"));
        } else if (row.changed("outcome") && !row.isEmpty("outcome") && slipped(id)) {
            known.made(id).ifPresent(promise -> changes.add(new FormChange.Remove(List.of("promises", id))));
        }
    }

    /** The outcome as it will be: the one on the form, else the one that is there. */
    private Optional<String> outcome(FilledRow row) {
        return row.isEmpty("outcome")
                ? Optional.of(SLIPPED).filter(slipped -> slipped(row.code()))
                : row.given("outcome").map(Value::text);
    }

    private boolean slipped(String id) {
        PromiseOutcome answer = known.checkin().promised().get(id);
        return answer != null && answer.outcome() == Outcome.SLIPPED;
    }

    private Map<String, Value> item(String id, Optional<Value> due) {
        Map<String, Value> item = new LinkedHashMap<>();
        item.put("id", new Value(id, true));
        Optional<Promise> old =
                known.open().stream().filter(promise -> promise.id().equals(id)).findFirst();
        old.map(Promise::ambition).ifPresent(ambition -> item.put("ambition", new Value(ambition, true)));
        old.map(Promise::text).ifPresent(text -> item.put("text", new Value(text, false)));
        due.ifPresent(day -> item.put("due", day));
        return item;
    }
}
