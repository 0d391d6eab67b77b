package kring.check.rule;

import java.time.LocalDate;
import kring.check.Code;
import kring.model.FileNames;
import kring.model.RetentionTerm;
import kring.model.Snapshot;

/** Whose data has been kept long enough is forgotten (METHOD, Trust). */
record RetentionEnded(LocalDate today) implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members()
                .forEach((id, member) -> RetentionTerm.end(snapshot, member)
                        .filter(end -> !end.isAfter(today))
                        .ifPresent(end -> findings.add(
                                Code.RETENTION_ENDED,
                                findings.value(FileNames.member(id), "status"),
                                id,
                                end.toString())));
    }
}
