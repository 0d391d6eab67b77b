package kring.cli.circles;

import java.nio.file.Path;
import java.util.List;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.load.CircleFolders;
import picocli.CommandLine.Parameters;

/** Folders on the command line, and the circles below them. */
final class CirclesBelow {
    @Parameters(arity = "0..*", paramLabel = "DIR")
    private List<Path> folders = List.of();

    /** Whether any folder was given. */
    boolean areAsked() {
        return !folders.isEmpty();
    }

    /**
     * The folders of all circles below those given, or else below where this run looks around; sorted.
     *
     * @throws UserError when there is none
     */
    List<Path> all(RootCommand kring) {
        List<Path> where = folders.isEmpty()
                ? List.of(kring.around())
                : folders.stream().map(kring::folder).toList();
        List<Path> found = List.copyOf(CircleFolders.below(where));
        if (found.isEmpty()) {
            throw new UserError("overview-none", where.get(0));
        }
        return found;
    }

    /** A folder or file as the user would name it from here. */
    static String shown(RootCommand kring, Path folder) {
        Path here = CircleFolders.real(kring.context().here());
        if (folder.equals(here)) {
            return ".";
        }
        return (folder.startsWith(here) ? here.relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
    }
}
