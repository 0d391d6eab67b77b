package kring.folder.yaml;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kring.check.Code;
import kring.folder.yaml.Node.Mark;
import org.jspecify.annotations.Nullable;

/** Reads a file's bytes as one YAML document of plain mappings, sequences and scalars. */
public final class YamlReader {
    /** Beyond this many bytes a file is no circle file. */
    public static final int LARGEST = 1_000_000;

    private YamlReader() {}

    /**
     * What was read.
     *
     * @param text the file's text, fit for excerpts; empty when the file is too large
     * @param root what the document holds; null when it could not be read, or there is none
     * @param problems everything that is wrong, in the order of the file
     */
    public record Reading(String text, @Nullable Node root, List<ParseProblem> problems) {}

    /** Reads bytes; whatever they are, the answer is a reading. */
    public static Reading read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return failed("", new ParseProblem(Code.TOO_LARGE, Mark.START));
        }
        Optional<String> foreign = ForeignContent.kind(bytes);
        if (foreign.isPresent()) {
            return failed("", new ParseProblem(Code.FOREIGN_CONTENT, Mark.START, foreign.get()));
        }
        Optional<Charset> wide = ForeignContent.wide(bytes);
        if (wide.isPresent()) {
            return failed(new String(bytes, wide.get()), new ParseProblem(Code.NOT_UTF8, Mark.START, "wide"));
        }
        Optional<String> text = YamlText.decode(bytes);
        return text.isPresent()
                ? read(text.get())
                : failed(
                        YamlText.legible(bytes),
                        new ParseProblem(Code.NOT_UTF8, YamlText.firstUndecodable(bytes), "narrow"));
    }

    private static Reading read(String text) {
        List<ParseProblem> seen = YamlText.look(text);
        if (!seen.isEmpty()) {
            return new Reading(text, null, seen);
        }
        TreeBuilder builder = new TreeBuilder(text);
        Node root = builder.build();
        List<ParseProblem> problems = builder.problems();
        if (problems.isEmpty()) {
            return root == null
                    ? failed(text, new ParseProblem(Code.EMPTY_FILE, Mark.START))
                    : new Reading(text, root, List.of());
        }
        List<ParseProblem> sorted = problems.stream()
                .sorted(Comparator.comparing(
                                (ParseProblem problem) -> problem.mark().line())
                        .thenComparing(problem -> problem.mark().column()))
                .toList();
        // Whatever else seems wrong behind a slip of syntax is a guess.
        boolean sound = sorted.stream().noneMatch(problem -> problem.code() == Code.SYNTAX);
        return new Reading(text, sound ? root : null, sorted);
    }

    /** The tree of a text that was read before and found to be one. */
    public static @Nullable Node tree(String text) {
        return new TreeBuilder(text).build();
    }

    private static Reading failed(String text, ParseProblem problem) {
        return new Reading(text, null, List.of(problem));
    }
}
