package kring.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kring.cli.help.CommandOptions;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command as it can be called in a copy of a sample, with a word of its kind for all that it must have. */
record Call(CommandSpec spec) {
    /** By kind and not by command, so that a new command needs nothing here. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("QUARTER", "2025-Q4"),
            Map.entry("MEMBER", "baker"),
            Map.entry("ID", "newone"),
            Map.entry("DIR", "newone"),
            Map.entry("CIRCLE", "newone"),
            Map.entry("FILE", "circle.yaml"),
            Map.entry("BASE", "circle.yaml"),
            Map.entry("OURS", "circle.yaml"),
            Map.entry("THEIRS", "circle.yaml"),
            Map.entry("TO", "2025-Q4"),
            Map.entry("FROM", "2025-Q3"));

    /** All that can be called, without those that only lead to others. */
    static List<Call> all() {
        return Tree.all().stream()
                .filter(spec -> spec.subcommands().isEmpty())
                .map(Call::new)
                .toList();
    }

    /** The words of a command behind {@code kring}. */
    static List<String> words(CommandSpec spec) {
        return Stream.of(spec.qualifiedName().split(" ")).skip(1).toList();
    }

    String name() {
        return spec.name();
    }

    /** Its words, and more behind them. */
    String[] path(String... more) {
        return Stream.concat(words(spec).stream(), Stream.of(more)).toArray(String[]::new);
    }

    /** Its words behind another. */
    String[] behind(String word) {
        return Stream.concat(Stream.of(word), words(spec).stream()).toArray(String[]::new);
    }

    /** Its words with another in the place of its name. */
    String[] instead(String word) {
        String[] path = path();
        path[path.length - 1] = word;
        return path;
    }

    /** All that it must have, and more behind that. */
    String[] whole(String... more) {
        List<String> whole = new ArrayList<>(List.of("--today", "2025-11-13"));
        whole.addAll(words(spec));
        spec.args().stream().filter(ArgSpec::required).forEach(argument -> {
            if (argument instanceof OptionSpec option) {
                whole.add(option.longestName());
            }
            String label = argument.paramLabel();
            whole.add(label.contains("|") ? label.split("\\|")[0] : WORDS.get(label));
        });
        whole.addAll(Arrays.asList(more));
        return whole.toArray(String[]::new);
    }

    /** The same, with a yes to what it would ask. */
    String[] agreed(String... more) {
        return spec.findOption("--yes") == null
                ? whole(more)
                : whole(Stream.concat(Stream.of("--yes"), Stream.of(more)).toArray(String[]::new));
    }

    /** Whether it tells an audience something, and remembers nothing of it that could be told again. */
    boolean tells() {
        return Stream.of("--for", "--format").allMatch(option -> spec.findOption(option) != null)
                && spec.findOption("--again") == null;
    }

    /** Whether it goes through folders with circles. */
    boolean isOfManyCircles() {
        return spec.positionalParameters().stream()
                .anyMatch(parameter -> List.of("DIR", "CIRCLE").contains(parameter.paramLabel()));
    }

    /** Whether an option of it takes a word. */
    boolean takes(String option, String word) {
        OptionSpec found = spec.findOption(option);
        return found != null
                && Stream.of(found.type().getEnumConstants()).anyMatch(each -> word.equalsIgnoreCase(each.toString()));
    }

    List<String> longOptions() {
        return CommandOptions.own(spec)
                .map(OptionSpec::longestName)
                .filter(name -> name.startsWith("--"))
                .toList();
    }

    @Override
    public String toString() {
        return spec.qualifiedName();
    }
}
