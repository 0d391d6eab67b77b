package kring.folder.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kring.folder.git.MergeFile;

/** Joins stretches of whole lines as git does, with its markers where they clash. */
final class LineMerge {
    private final MergeFile git;

    LineMerge(MergeFile git) {
        this.git = git;
    }

    /**
     * What became of some lines.
     *
     * @param clashes how many places with markers there are
     */
    record Outcome(List<String> lines, int clashes) {
        static Outcome clean(List<String> lines) {
            return new Outcome(lines, 0);
        }
    }

    Outcome merge(List<String> base, List<String> ours, List<String> theirs) throws IOException {
        MergeFile.Outcome merged =
                git.merge(bytes(base), bytes(ours), bytes(theirs)).orElseThrow(IllegalStateException::new);
        return new Outcome(
                new String(merged.bytes(), StandardCharsets.UTF_8).lines().toList(), merged.clashes());
    }

    private static byte[] bytes(List<String> lines) {
        return TextFile.lines(lines).getBytes(StandardCharsets.UTF_8);
    }
}
