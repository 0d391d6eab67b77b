package kring.ventures;

import java.util.stream.Stream;
import kring.model.Venture.Stage;
import kring.model.business.BusinessModel;
import org.jspecify.annotations.Nullable;

/** What a venture can still lack for a gate, in the order of the gates (METHOD d). */
public enum Lack {
    DIFFERENT(null),
    GATE_EXPLORATION(Stage.EXPLORATION),
    MEMBERS(null),
    USERS(null),
    LEAD(null),
    MODEL_CONTEXT(null),
    MODEL_DREAM(null),
    MODEL_PROPOSITION(null),
    GATE_INTENT(Stage.INTENT),
    GATE_FEASIBILITY(Stage.FEASIBILITY),
    MODEL_ARCHETYPE(null),
    MODEL_PARTIES(null),
    MODEL_STRATEGY(null),
    MODEL_ACTIVITIES(null),
    MODEL_TEST(null),
    GATE_DESIGN(Stage.DESIGN),
    MODEL_IMPACT(null),
    MODEL_VALUES(null),
    GATE_FOUNDING(Stage.FOUNDING),
    GATE_OPERATING(Stage.OPERATING),
    MODEL(null);

    private final @Nullable Stage gate;

    Lack(@Nullable Stage gate) {
        this.gate = gate;
    }

    /** That the gate has no dated entry. */
    static Lack entryOf(Stage gate) {
        return Stream.of(values()).filter(lack -> lack.gate == gate).findFirst().orElseThrow();
    }

    /** That the model lacks a block. */
    static Lack of(BusinessModel.BuildingBlock block) {
        return valueOf("MODEL_" + block.name());
    }
}
