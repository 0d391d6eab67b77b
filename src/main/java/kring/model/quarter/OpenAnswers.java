package kring.model.quarter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import kring.model.person.Ambition;

/**
 * What a member's check-in is to answer: the ambitions that are open, and the promises that are.
 *
 * @param values where each ambition stood last, by its id; absent where that is unknown
 */
public record OpenAnswers(List<Ambition> ambitions, Map<String, BigDecimal> values, List<Promise> promises) {
    public OpenAnswers {
        ambitions = List.copyOf(ambitions);
        values = Map.copyOf(values);
        promises = List.copyOf(promises);
    }
}
