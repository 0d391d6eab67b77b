package kring.folder.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kring.folder.write.BlockedWrite;
import kring.folder.write.PlainFile;

/**
 * Resolves the paths that kring writes to in a folder. Plain names only: nothing leads out, and nothing into a hidden folder of
 * another program, such as git's with its hooks.
 */
final class SafePath {
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final Pattern PATHS =
            Pattern.compile("(\\.kring/schemas/)?" + NAME + "(/" + NAME + ")*|\\.git(ignore|attributes)");

    private SafePath() {}

    static boolean isSafe(String path) {
        return PATHS.matcher(path).matches();
    }

    /**
     * Where a path leads in a folder.
     *
     * @throws BlockedWrite when that is through a link, or where a folder is
     * @throws IllegalArgumentException when it is no such path
     */
    static Path resolve(Path root, String path) throws IOException {
        if (!isSafe(path)) {
            throw new IllegalArgumentException("no path to write to: " + path);
        }
        Path target = root.resolve(path);
        for (Path folder = target.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (PlainFile.isThere(folder) && !PlainFile.isFolder(folder)) {
                throw new BlockedWrite(BlockedWrite.Kind.NO_FOLDER, folder);
            }
        }
        if (PlainFile.isFolder(target)) {
            throw new BlockedWrite(BlockedWrite.Kind.FOLDER, target);
        }
        return target;
    }
}
