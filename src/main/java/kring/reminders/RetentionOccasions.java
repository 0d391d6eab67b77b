package kring.reminders;

import java.util.List;
import java.util.stream.Stream;
import kring.model.RetentionTerm;
import kring.model.Snapshot;

/** People whose data has been kept long enough: refused candidates and leavers (METHOD, Trust). */
final class RetentionOccasions {
    private RetentionOccasions() {}

    static Stream<Occasion> of(Snapshot snapshot) {
        return snapshot.members().values().stream()
                .flatMap(member -> RetentionTerm.end(snapshot, member).stream()
                        .map(date -> Occasion.on(
                                date,
                                ReminderKind.RETENTION,
                                List.of(member.id()),
                                member.id(),
                                OccasionDetails.NONE)));
    }
}
