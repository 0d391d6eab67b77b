package kring.cli.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kring.cli.process.ProcessContext;
import kring.folder.load.CircleFolders;
import org.jspecify.annotations.Nullable;

/**
 * Where the circle of a run lies: in the folder given, else the nearest upward with a {@code circle.yaml}, else where the
 * environment says.
 *
 * @param given as it was named; null when it was not
 */
record CirclePlace(ProcessContext context, @Nullable Path given) {
    private static final String VARIABLE = "KRING_CIRCLE";

    /**
     * The circle's folder.
     *
     * @throws UserError when there is none
     */
    Path circle() {
        if (given != null) {
            return folder(given);
        }
        return CircleFolders.nearest(context.here()).orElseGet(() -> {
            String named = usual().orElseThrow(() -> new UserError("no-circle"));
            return circle(named).orElseThrow(() -> new UserError("no-usual-circle", VARIABLE, named));
        });
    }

    /** The same; empty when there is none. */
    Optional<Path> known() {
        return given == null
                ? CircleFolders.nearest(context.here()).or(() -> usual().flatMap(this::circle))
                : Optional.of(named(given)).filter(Files::isDirectory);
    }

    /**
     * The folder of a name.
     *
     * @throws UserError when there is none
     */
    Path folder(Path name) {
        Path folder = named(name);
        if (!Files.isDirectory(folder)) {
            throw new UserError("no-folder", name);
        }
        return folder;
    }

    /** Where a name leads from here. */
    Path named(Path name) {
        return context.here().resolve(name).normalize();
    }

    private Optional<String> usual() {
        return Optional.ofNullable(context.environment().get(VARIABLE)).filter(named -> !named.isBlank());
    }

    private Optional<Path> circle(String named) {
        try {
            return Optional.of(named(Path.of(named))).filter(CircleFolders::isCircle);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
