package kring.handover;

import java.time.LocalDate;
import java.util.List;
import kring.model.Charter;
import kring.model.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The charter, and who stands behind it.
 *
 * @param intention null while none is written down
 * @param signed everybody who signed, leavers too
 * @param unsigned the active members who did not
 * @param history earlier versions, in the order of the file
 */
public record SignedCharter(
        @Nullable String intention,
        @Nullable Integer version,
        @Nullable LocalDate date,
        List<String> signed,
        List<String> unsigned,
        List<Charter.Version> history) {
    public SignedCharter {
        signed = List.copyOf(signed);
        unsigned = List.copyOf(unsigned);
        history = List.copyOf(history);
    }

    static SignedCharter of(Snapshot snapshot, LocalDate today) {
        Charter charter = snapshot.circle().charter();
        return new SignedCharter(
                charter.intention(),
                charter.version(),
                charter.date(),
                charter.signed(),
                snapshot.activeOn(today).stream()
                        .filter(member -> !charter.signed().contains(member))
                        .toList(),
                charter.history());
    }
}
