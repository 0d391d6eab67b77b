package kring.review;

import java.util.Comparator;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;

/**
 * A promise from when it was made until it was closed, and what came of it.
 *
 * @param quarter in which that was told; of an open one the last
 */
public record Promised(String member, Promise promise, PromiseOutcome outcome, Quarter quarter) {
    static final Comparator<Promised> ORDER = Comparator.comparing(Promised::member)
            .thenComparing(Promised::quarter)
            .thenComparing(promised -> promised.promise().id());
}
