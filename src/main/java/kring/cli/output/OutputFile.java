package kring.cli.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.load.CircleFolders;

/**
 * Where {@code -o} sends the output.
 *
 * @param file as it was given; null when it was not, and a hyphen for the standard output
 */
public record OutputFile(Path file) {
    /** What kring, git and people keep in a circle's folder: data, settings, templates, and texts about it. */
    private static final Pattern KEPT = Pattern.compile(
            "(.*/)?\\.[^/]*(/.*)?|templates(/.*)?|(readme|license|notes)(\\.[^/]*)?|(?!reports/).*\\.ya?ml");

    private static final int MOST_LINKS = 40;

    /** Whether it is no file, but the standard output. */
    public boolean isStandardOutput() {
        return file == null || file.toString().equals("-");
    }

    /**
     * Writes all that there is to say.
     *
     * @throws UserError when it would go over a file of a circle, or cannot be written
     */
    public void write(RootCommand kring, byte[] bytes) {
        if (isStandardOutput()) {
            kring.context().out().write(bytes, 0, bytes.length);
            return;
        }
        Path target = kring.context().here().resolve(file);
        if (places(target).stream().anyMatch(OutputFile::isKept)) {
            throw new UserError("output-in-circle", file);
        }
        kring.saving().writeFile(target, file.toString().replace('\\', '/'), bytes);
    }

    /**
     * Leaves nothing of what an earlier call said in the file; a file that is not there is not made.
     *
     * @throws UserError when it would go over a file of a circle, or cannot be written
     */
    public void clear(RootCommand kring) {
        if (!isStandardOutput() && Files.exists(kring.context().here().resolve(file))) {
            write(kring, new byte[0]);
        }
    }

    /** The file by its real folder and, where it is a link, whatever that leads to. */
    private static List<Path> places(Path target) {
        List<Path> places = new ArrayList<>();
        try {
            Path at = target.toAbsolutePath();
            for (Path folder = at.getParent();
                    places.size() < MOST_LINKS && folder != null && Files.isDirectory(folder);
                    folder = at.getParent()) {
                Path place = CircleFolders.real(folder).resolve(at.getFileName());
                places.add(place);
                if (!Files.isSymbolicLink(place)) {
                    // the name as the disk has it, where it takes capitals for small letters
                    return Files.exists(place) ? List.of(place, place.toRealPath()) : places;
                }
                at = place.resolveSibling(Files.readSymbolicLink(place));
            }
        } catch (IOException e) {
            // writing will say what is wrong with it
        }
        return places;
    }

    private static boolean isKept(Path place) {
        Path circle = Optional.ofNullable(place.getParent())
                .flatMap(CircleFolders::nearest)
                .orElse(null);
        String name = (circle == null ? place.getRoot() : circle)
                .relativize(place)
                .toString()
                .replace('\\', '/');
        return circle == null
                ? name.matches("(.*/)?\\.git(/.*)?")
                : KEPT.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
