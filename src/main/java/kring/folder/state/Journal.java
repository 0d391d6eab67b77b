package kring.folder.state;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kring.folder.write.PlainFile;

/**
 * A plan on its way, as {@code .kring/journal} tells it to whoever comes after a kill: which files that are ready under
 * the number of their step belong where, and which are to go.
 *
 * @param witness what tells the file that was put aside with it from every copy
 */
record Journal(String witness, List<Step> steps) {
    private static final String HEAD = "kring journal 2";
    private static final String END = "end";
    private static final int LARGEST = 1_000_000;
    private static final Pattern STEP = Pattern.compile("([0-9a-f]{64}|-) ([0-9a-f]{64}|-) (.+)");

    /**
     * What becomes of one file.
     *
     * @param before what tells its contents until then; a hyphen when it was not there
     * @param after what tells its contents from then on; a hyphen when it goes
     */
    record Step(String path, String before, String after) {
        boolean isDeletion() {
            return after.equals(PlainFile.NONE);
        }
    }

    /** The journal of a plan for a folder as it is now. */
    static Journal of(ChangeSet changes, Path root, String witness) throws IOException {
        List<Step> steps = new ArrayList<>();
        for (Map.Entry<String, byte[]> write : changes.writes().entrySet()) {
            steps.add(step(root, write.getKey(), PlainFile.digest(write.getValue())));
        }
        for (String path : changes.deletions().stream().sorted().toList()) {
            steps.add(step(root, path, PlainFile.NONE));
        }
        return new Journal(witness, steps);
    }

    private static Step step(Path root, String path, String after) throws IOException {
        return new Step(path, PlainFile.digest(root.resolve(path)), after);
    }

    byte[] bytes() {
        List<String> lines = new ArrayList<>(List.of(HEAD, witness));
        steps.forEach(step -> lines.add(step.before + " " + step.after + " " + step.path));
        lines.add(END);
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a journal; empty when there is none, or it says anything that kring itself could not have said.
     *
     * @throws IOException when the machine does not give it: then nobody can tell
     */
    static Optional<Journal> read(Path file) throws IOException {
        if (!PlainFile.isFile(file)) {
            return Optional.empty();
        }
        List<String> lines = new String(PlainFile.read(file, LARGEST), StandardCharsets.UTF_8)
                .lines()
                .toList();
        int last = lines.size() - 1;
        if (last < 2 || !lines.get(0).equals(HEAD) || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        List<Matcher> steps = lines.subList(2, last).stream().map(STEP::matcher).toList();
        return steps.stream().allMatch(step -> step.matches() && SafePath.isSafe(step.group(3)))
                ? Optional.of(new Journal(
                        lines.get(1), steps.stream().map(Journal::step).toList()))
                : Optional.empty();
    }

    /** The files that change, but for what kring keeps for itself. */
    List<WrittenFile> files() {
        return steps.stream()
                .filter(step -> !step.path().startsWith(StateFolder.NAME + "/"))
                .map(step -> WrittenFile.of(step.path(), step.before(), step.after()))
                .toList();
    }

    /** The paths, in order. */
    List<String> paths() {
        return steps.stream().map(Step::path).toList();
    }

    /** The folders in which a name may be new or gone. */
    Set<Path> folders(Path root) {
        Set<Path> folders = new LinkedHashSet<>();
        for (String path : paths()) {
            Path folder = root.resolve(path).getParent();
            for (; folder != null && folder.startsWith(root); folder = folder.getParent()) {
                if (Files.isDirectory(folder)) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private static Step step(Matcher line) {
        return new Step(line.group(3), line.group(1), line.group(2));
    }
}
