package kring.network;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import kring.model.visible.Pseudonyms;

/**
 * The order in which circles have their numbers: by the very words that their people release, then by all else that they
 * do. So a number tells nothing that is not told already, and it is the same for everybody who reads an overview of them.
 */
public final class CircleOrder {
    private CircleOrder() {}

    /** The circles by number. */
    public static List<ReadCircle> of(List<ReadCircle> circles) {
        return circles.stream()
                .sorted(Comparator.comparing(
                                (ReadCircle circle) -> circle.extract().people().isEmpty())
                        .thenComparing(CircleOrder::words)
                        .thenComparing(circle -> circle.extract().toString()))
                .toList();
    }

    private static String words(ReadCircle circle) {
        return new Pseudonyms(circle.extract().people())
                .people().stream().map(Pseudonyms::texts).collect(Collectors.joining("\n"));
    }
}
