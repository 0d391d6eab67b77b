package kring.ventures;

import java.util.stream.Stream;
import kring.model.Venture.Stage;
import org.jspecify.annotations.Nullable;

/** What a venture can still lack for a gate, in the order of the gates (METHOD d). */
public enum Lack {
    DIFFERENT(null),
    GATE_EXPLORATION(Stage.EXPLORATION),
    MEMBERS(null),
    USERS(null),
    LEAD(null),
    GATE_INTENT(Stage.INTENT),
    GATE_FEASIBILITY(Stage.FEASIBILITY),
    GATE_DESIGN(Stage.DESIGN),
    GATE_FOUNDING(Stage.FOUNDING),
    GATE_OPERATING(Stage.OPERATING);

    private final @Nullable Stage gate;

    Lack(@Nullable Stage gate) {
        this.gate = gate;
    }

    /** That the gate has no dated entry. */
    static Lack entryOf(Stage gate) {
        return Stream.of(values()).filter(lack -> lack.gate == gate).findFirst().orElseThrow();
    }
}
