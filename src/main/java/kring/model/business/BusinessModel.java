package kring.model.business;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The business model of a venture in ten building blocks, after the template of Jonker and Faber, Organizing for
 * Sustainability (METHOD, The model of a venture).
 *
 * @param blocks what is written down, by block; the archetype by its word
 */
public record BusinessModel(SortedMap<BuildingBlock, String> blocks) {
    /** The phases in which a model comes about, each asked for at a gate. */
    public enum Phase {
        DEFINITION,
        DESIGN,
        RESULTS
    }

    /** A building block, in the template's order. */
    public enum BuildingBlock {
        CONTEXT(Phase.DEFINITION),
        DREAM(Phase.DEFINITION),
        PROPOSITION(Phase.DEFINITION),
        ARCHETYPE(Phase.DESIGN),
        PARTIES(Phase.DESIGN),
        STRATEGY(Phase.DESIGN),
        ACTIVITIES(Phase.DESIGN),
        TEST(Phase.DESIGN),
        IMPACT(Phase.RESULTS),
        VALUES(Phase.RESULTS);

        private final Phase phase;

        BuildingBlock(Phase phase) {
            this.phase = phase;
        }

        /** In which phase it is written. */
        public Phase phase() {
            return phase;
        }
    }

    /** What kind of business model it is. */
    public enum Archetype {
        PLATFORM,
        COMMUNITY,
        CIRCULAR
    }

    public BusinessModel {
        blocks = Collections.unmodifiableSortedMap(new TreeMap<>(blocks));
    }

    /** The blocks of a phase that nothing is written for, in order. */
    public List<BuildingBlock> lacking(Phase phase) {
        return Stream.of(BuildingBlock.values())
                .filter(block -> block.phase() == phase && !blocks.containsKey(block))
                .toList();
    }
}
