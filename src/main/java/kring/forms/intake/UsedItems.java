package kring.forms.intake;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Snapshot;
import kring.model.quarter.Baseline.Agreed;
import kring.model.quarter.Checkin;
import kring.model.quarter.QuarterRecord;

/** What of a member's file check-ins, baselines and exchanges refer to, so that it cannot just be left out. */
record UsedItems(Snapshot snapshot, String member) {
    /** Whether an item of a list cannot be left out. */
    boolean has(IntakeList list, String id) {
        return switch (list) {
            case PLANS -> records().anyMatch(record -> isAgreed(record, id) || isTold(record, id));
            case NEEDS ->
                exchanged().anyMatch(one -> one.equals("get " + id))
                        && agreed().noneMatch(agreed ->
                                agreed.gets().stream().anyMatch(get -> get.id().equals(id)));
            case OFFERS ->
                exchanged().anyMatch(one -> one.equals("bring " + id))
                        && agreed().noneMatch(agreed -> agreed.brings().stream()
                                .anyMatch(bring -> bring.id().equals(id)));
            case ACHIEVEMENTS -> false;
        };
    }

    private Stream<QuarterRecord> records() {
        return snapshot.quarters().values().stream();
    }

    private Stream<Agreed> agreed() {
        return records()
                .map(QuarterRecord::baseline)
                .filter(Objects::nonNull)
                .flatMap(baseline -> Stream.ofNullable(baseline.members().get(member)));
    }

    private boolean isAgreed(QuarterRecord record, String ambition) {
        return record.baseline() != null
                && Stream.ofNullable(record.baseline().members().get(member))
                        .flatMap(agreed -> agreed.ambitions().stream())
                        .anyMatch(one -> one.id().equals(ambition));
    }

    private boolean isTold(QuarterRecord record, String ambition) {
        Checkin checkin = record.checkins().get(member);
        return checkin != null
                && (checkin.ambitions().containsKey(ambition)
                        || checkin.ambitions().values().stream().anyMatch(said -> ambition.equals(said.by()))
                        || checkin.promises().stream().anyMatch(promise -> ambition.equals(promise.ambition())));
    }

    /** What of the member exchanges name. */
    private Stream<String> exchanged() {
        return records()
                .map(QuarterRecord::exchanges)
                .flatMap(Collection::stream)
                .flatMap(exchange -> Stream.concat(
                        member.equals(exchange.to()) ? Stream.of("get " + exchange.get()) : Stream.empty(),
                        member.equals(exchange.from()) ? Stream.of("bring " + exchange.bring()) : Stream.empty()));
    }
}
