package kring.forms.checkin;

import java.time.LocalDate;
import java.util.List;
import kring.forms.FileChanges;
import kring.forms.FilledRow;
import kring.forms.FormReading;
import kring.forms.typed.Value;
import kring.model.FileNames;
import kring.model.quarter.Exchange;
import kring.model.quarter.Exchange.Status;
import kring.model.value.Kebab;

/** How exchanges went on: written again in this quarter under the same id (DESIGN, exchanges.yaml). */
record ExchangeAnswers(FormReading form, CheckinQuestions asked, LocalDate today) {
    /** What a member can tell of one: who gives that it was delivered, who receives also that this is so. */
    static final List<Status> TOLD = List.of(Status.DELIVERED, Status.CONFIRMED);

    void look() {
        FileChanges file = form.in(FileNames.exchanges(asked.quarter()));
        for (FilledRow row : form.known("exchanges")) {
            asked.exchanges().stream()
                    .filter(exchange -> exchange.id().equals(row.code()))
                    .filter(exchange -> row.changed("status") && !row.isEmpty("status") || row.changed("note"))
                    .forEach(exchange -> look(file, row, exchange));
        }
    }

    private void look(FileChanges file, FilledRow row, Exchange exchange) {
        boolean told = row.changed("status") && !row.isEmpty("status") && !isBehind(row, exchange);
        if (told && isGiver(exchange) && row.isGiven("status", Kebab.of(Status.CONFIRMED))) {
            form.refuse(row.entry("status"), "not-receiver", asked.seen().name(exchange.to()));
        } else if (asked.isRecorded(exchange)) {
            List<String> path = List.of(exchange.id());
            if (told) {
                file.fields(row, path, List.of("status"));
                file.put(List.of(exchange.id(), "date"), Value.bare(today.toString()));
            }
            file.fields(row, path, List.of("note"));
        } else {
            file.add(List.of(), record(file, row, exchange));
        }
    }

    private boolean isGiver(Exchange exchange) {
        return exchange.from().equals(asked.member().id());
    }

    /** What its receiver confirmed was delivered too: that its giver says so takes nothing back. */
    private boolean isBehind(FilledRow row, Exchange exchange) {
        return exchange.status() == Status.CONFIRMED
                && isGiver(exchange)
                && row.isGiven("status", Kebab.of(Status.DELIVERED));
    }

    /** The exchange once more, as it stands now. */
    private Value.Fields record(FileChanges file, FilledRow row, Exchange exchange) {
        Value.Fields item = Value.Fields.of("id", exchange.id())
                .with("from", exchange.from())
                .with("to", exchange.to())
                .with("bring", exchange.bring())
                .with("get", exchange.get());
        Value.Fields standing = row.isEmpty("status")
                ? item.with("status", Kebab.of(exchange.status()))
                : file.item(row, item, List.of("status"));
        return file.item(row, standing.with("date", today.toString()), List.of("note"));
    }
}
