package kring.forms.checkin;

import java.util.List;
import java.util.Optional;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.quarter.Checkin.PromiseOutcome;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;
import kring.model.quarter.Promise;
import kring.model.value.Kebab;

/** A promise that slips is made again under the same id, by another day when one is given (METHOD c). */
record SlippedPromises(CheckinQuestions asked, FormReading form, FileChanges checkin) {
    private static final String SLIPPED = Kebab.of(Outcome.SLIPPED);

    void look(FilledRow row) {
        String id = row.code();
        boolean slips = outcome(row).filter(SLIPPED::equals).isPresent();
        Optional<Value> again =
                row.changed("again") && !row.isEmpty("again") ? form.decoded(row, "again") : Optional.empty();
        if (slips && asked.made(id).isEmpty()) {
            checkin.add(List.of("promises"), item(id, again));
        } else if (slips) {
            again.ifPresent(day -> checkin.put(List.of("promises", id, "due"), day));
        } else if (again.isPresent()) {
            form.refuse(row.entry("again"), "not-slipped");
        } else if (row.changed("outcome") && !row.isEmpty("outcome") && slipped(id)) {
            asked.made(id).ifPresent(promise -> checkin.remove(List.of("promises", id)));
        }
    }

    /** The outcome as it will be: the one on the form, else the one that is there. */
    private Optional<String> outcome(FilledRow row) {
        return row.isEmpty("outcome")
                ? Optional.of(SLIPPED).filter(slipped -> slipped(row.code()))
                : row.given("outcome").map(Value::text);
    }

    private boolean slipped(String id) {
        PromiseOutcome answer = asked.checkin().promised().get(id);
        return answer != null && answer.outcome() == Outcome.SLIPPED;
    }

    private Value.Fields item(String id, Optional<Value> due) {
        Value.Fields item = Value.Fields.of("id", id);
        Optional<Promise> old = asked.open().promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst();
        if (old.isPresent()) {
            item = item.with("ambition", old.get().ambition());
            String text = old.get().text();
            item = text == null ? item : item.with(List.of("text"), Value.words(text));
        }
        return due.isPresent() ? item.with(List.of("due"), due.get()) : item;
    }
}
