package kring.ventures;

import kring.model.Venture.Stage;

/** What a venture can still lack for a gate, in the order of the gates (METHOD d). */
public enum Lack {
    DIFFERENT,
    GATE_EXPLORATION,
    MEMBERS,
    USERS,
    LEAD,
    GATE_INTENT,
    GATE_FEASIBILITY,
    GATE_DESIGN,
    GATE_FOUNDING,
    GATE_OPERATING;

    /** That the gate has no dated entry. */
    static Lack entryOf(Stage gate) {
        return valueOf("GATE_" + gate.name());
    }
}
