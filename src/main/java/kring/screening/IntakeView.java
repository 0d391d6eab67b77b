package kring.screening;

import kring.model.Charter;
import kring.model.Snapshot;

/** What a person may read of their own screening, with what the paper tells beside it. */
public record IntakeView(Intake result, String name, Charter charter) {
    /** The part of a person who was screened. */
    public static IntakeView of(Snapshot snapshot, String member) {
        return new IntakeView(
                Intake.of(snapshot, member),
                snapshot.name(member),
                snapshot.circle().charter());
    }
}
