package kring.check;

import kring.model.AmbitionEntry;
import kring.model.Checkin;
import kring.model.Checkin.PromiseOutcome.Outcome;
import kring.model.Snapshot;

/** What a check-in says goes together (METHOD c). */
final class CheckinSense implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.quarters()
                .forEach((quarter, record) -> record.checkins()
                        .forEach((id, checkin) -> checkin(checkin, FileNames.checkin(quarter, id), findings)));
    }

    private static void checkin(Checkin checkin, String file, Findings findings) {
        checkin.promised().forEach((id, answer) -> {
            boolean repeated =
                    checkin.promises().stream().anyMatch(promise -> promise.id().equals(id));
            if (answer.outcome() == Outcome.SLIPPED && !repeated) {
                findings.add(Code.SLIPPED_NOT_REPEATED, findings.key(file, "promised", id), id);
            }
        });
        checkin.ambitions().forEach((id, entry) -> {
            if (entry.status() == AmbitionEntry.Status.REPLACED && entry.by() == null) {
                findings.add(Code.REPLACED_WITHOUT_BY, findings.value(file, "ambitions", id, "status"), id);
            }
        });
        checkin.promises().forEach(promise -> {
            Where place = findings.value(file, "promises", promise.id(), "due");
            Order.look(checkin.date(), "checkin", promise.due(), "due", place, findings);
        });
    }
}
