package kring.model;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A whole circle as its folder has it at one moment. Maps are sorted by id, so the order of files does not matter.
 *
 * @param circle what {@code circle.yaml} says
 * @param members by id, whatever their status
 * @param screenings by the id of the person screened
 * @param ventures by id
 * @param quarters what was written down for each quarter, oldest first
 */
public record Snapshot(
        Circle circle,
        SortedMap<String, Member> members,
        SortedMap<String, Screening> screenings,
        SortedMap<String, Venture> ventures,
        NavigableMap<Quarter, QuarterRecord> quarters) {
    public Snapshot {
        members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        screenings = Collections.unmodifiableSortedMap(new TreeMap<>(screenings));
        ventures = Collections.unmodifiableSortedMap(new TreeMap<>(ventures));
        quarters = Collections.unmodifiableNavigableMap(new TreeMap<>(quarters));
    }
}
