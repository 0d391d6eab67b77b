package kring.review;

import java.util.List;
import java.util.stream.Stream;
import kring.model.value.Period;
import kring.model.value.Quarter;

/** The calendar quarters that are looked back on, from one to another that is not before it. */
public record ReviewSpan(Quarter from, Quarter to) {
    /** All of them, oldest first. */
    public List<Quarter> quarters() {
        return Stream.iterate(from, when -> when.compareTo(to) <= 0, Quarter::next)
                .toList();
    }

    /** The first half and the second; the middle one of an odd number belongs to the second. */
    public List<List<Quarter>> halves() {
        List<Quarter> all = quarters();
        int middle = all.size() / 2;
        return List.of(all.subList(0, middle), all.subList(middle, all.size()));
    }

    /** Whether a quarter is one of them. */
    public boolean has(Quarter when) {
        return when.compareTo(from) >= 0 && when.compareTo(to) <= 0;
    }

    /** Whether something of a day or a quarter falls in one of them. */
    boolean has(Period when) {
        return has(Quarter.of(when.last()));
    }
}
