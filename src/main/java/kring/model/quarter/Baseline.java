package kring.model.quarter;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kring.model.person.Ambition;
import kring.model.person.Bring;
import kring.model.person.Get;
import org.jspecify.annotations.Nullable;

/** What was agreed when a quarter was closed: {@code quarters/Q/baseline.yaml}, active members only. */
public record Baseline(@Nullable LocalDate date, SortedMap<String, Agreed> members) {
    /** What was agreed with one member. */
    public record Agreed(List<Ambition> ambitions, List<Get> gets, List<Bring> brings, List<Promise> promises) {
        public Agreed {
            ambitions = List.copyOf(ambitions);
            gets = List.copyOf(gets);
            brings = List.copyOf(brings);
            promises = List.copyOf(promises);
        }
    }

    public Baseline {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
}
