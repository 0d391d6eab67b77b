package kring.cli.help;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The words among which an option or a parameter leaves a choice. */
public final class Choices {
    private Choices() {}

    /**
     * The words, as they are written; empty when anything may stand there. Of all that report, the agenda alone has an
     * entry for calendars.
     */
    public static List<String> of(CommandSpec command, ArgSpec argument) {
        if (argument.paramLabel().contains("|")) {
            return List.of(argument.paramLabel().split("\\|"));
        }
        return argument.completionCandidates() == null
                ? List.of()
                : StreamSupport.stream(argument.completionCandidates().spliterator(), false)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !word.equals("ics") || command.name().equals("agenda"))
                        .toList();
    }
}
