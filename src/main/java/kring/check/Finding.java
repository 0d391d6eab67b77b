package kring.check;

import java.util.Comparator;
import java.util.List;

/**
 * Something wrong with the folder; the sentences are the language's, by code.
 *
 * @param arguments what the sentences fill in
 * @param known what would fit instead
 */
public record Finding(Code code, Place place, List<String> arguments, Suggestion known) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding finding) -> finding.place.file())
            .thenComparing(finding -> finding.place.line())
            .thenComparing(finding -> finding.place.column())
            .thenComparing(Finding::code)
            .thenComparing(finding -> String.join("\n", finding.arguments));

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** A finding for which nothing is known to fit better. */
    public Finding(Code code, Place place, String... arguments) {
        this(code, place, List.of(arguments), Suggestion.NONE);
    }

    /** The same finding, for whoever stands above the folder. */
    public Finding below(String folder) {
        return new Finding(code, place.below(folder), arguments, known);
    }

    /** The same finding, in the folder as it was at a revision, as git names a file there. */
    public Finding in(String revision) {
        return new Finding(code, place.in(revision), arguments, known);
    }

    /** Those with which no command may go on. */
    public static List<Finding> errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).toList();
    }

    /** Whether no command may go on with it. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
