package kring.folder.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kring.folder.write.Obstacle;

/**
 * The paths that kring writes to in a folder. Plain names only: nothing leads out, and nothing into a hidden folder of
 * another program, such as git's with its hooks.
 */
final class Inside {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern PATHS =
            Pattern.compile("(\\.kring/schemas/)?" + NAME + "(/" + NAME + ")*|\\.gitignore");

    private Inside() {}

    static boolean isPath(String path) {
        return PATHS.matcher(path).matches();
    }

    /**
     * Where a path leads in a folder.
     *
     * @throws Obstacle when that is through a link, or where a folder is
     * @throws IllegalArgumentException when it is no such path
     */
    static Path of(Path root, String path) throws IOException {
        if (!isPath(path)) {
            throw new IllegalArgumentException("no path to write to: " + path);
        }
        Path target = root.resolve(path);
        for (Path folder = target.getParent(); !folder.equals(root); folder = folder.getParent()) {
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new Obstacle(Obstacle.Kind.NO_FOLDER, folder);
            }
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Obstacle(Obstacle.Kind.FOLDER, target);
        }
        return target;
    }
}
