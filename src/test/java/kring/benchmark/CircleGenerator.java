package kring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Writes folders of sound circles, with prose as long as that of the samples: the same numbers and seed, the same bytes.
 *
 * <p>{@code CircleGenerator DIR CIRCLES MEMBERS QUARTERS SEED} writes {@code DIR/circle-001} and on; the last quarter is
 * 2025-Q4, whose meeting is still to come on 13 November 2025.
 */
public final class CircleGenerator {
    private CircleGenerator() {}

    /** Writes the circles that the arguments ask for. */
    public static void main(String[] arguments) throws IOException {
        int circles = Integer.parseInt(arguments[1]);
        for (int number = 1; number <= circles; number++) {
            write(
                    Path.of(arguments[0]),
                    number,
                    Integer.parseInt(arguments[2]),
                    Integer.parseInt(arguments[3]),
                    Long.parseLong(arguments[4]));
        }
    }

    /** Writes one circle; the answer is its folder. */
    public static Path write(Path folder, int number, int members, int quarters, long seed) throws IOException {
        Path circle = folder.resolve(String.format(Locale.ROOT, "circle-%03d", number));
        GeneratedFiles files = new GeneratedFiles(number, members, quarters, 1_000 * seed + number);
        for (var file : files.all().entrySet()) {
            Path path = circle.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return circle;
    }
}
