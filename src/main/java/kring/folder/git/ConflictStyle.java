package kring.folder.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What git shows between the markers of a clash, by its setting {@code merge.conflictStyle}. */
public enum ConflictStyle {
    /** What each side has. */
    MERGE,
    /** What both were made of as well. */
    DIFF3,
    /** The same, without what both sides begin and end with. */
    ZDIFF3;

    /** The style that git's settings ask for where a run is; the usual one when they do not, or there is no git. */
    public static ConflictStyle of(Path here) {
        try {
            String said = new Git(here).setting("merge.conflictStyle");
            return Arrays.stream(values())
                    .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(said))
                    .findFirst()
                    .orElse(MERGE);
        } catch (IOException e) {
            return MERGE;
        }
    }

    /** What {@code git merge-file} is told. */
    List<String> options() {
        return this == MERGE ? List.of() : List.of("--" + name().toLowerCase(Locale.ROOT));
    }
}
