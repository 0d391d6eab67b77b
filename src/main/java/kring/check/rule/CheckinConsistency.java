package kring.check.rule;

import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.quarter.AmbitionEntry;
import kring.model.quarter.Checkin;
import kring.model.quarter.Checkin.PromiseOutcome.Outcome;

/** What a check-in says goes together (METHOD c). */
final class CheckinConsistency implements Rule {
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
            Supplier<Place> place = findings.value(file, "promises", promise.id(), "due");
            findings.order(checkin.date(), "checkin", promise.due(), "due", place);
        });
    }
}
