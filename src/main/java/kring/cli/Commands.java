package kring.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands of kring, in the order in which help lists them. */
enum Commands {
    NEW(NewCommand.class),
    FORM(FormCommand.class),
    IMPORT(ImportCommand.class),
    CHECK(CheckCommand.class),
    SCREEN(ScreenCommand.class),
    MATCH(MatchCommand.class),
    DIFF(DiffCommand.class),
    AGENDA(AgendaCommand.class),
    HEALTH(HealthCommand.class),
    OVERVIEW(OverviewCommand.class),
    VENTURES(VenturesCommand.class),
    HANDOVER(HandoverCommand.class),
    PACK(PackCommand.class),
    CLOSE(CloseCommand.class),
    REMIND(RemindCommand.class),
    MEMBER(MemberCommand.class),
    SCHEMA(SchemaCommand.class),
    MERGE(MergeCommand.class),
    EXPLAIN(ExplainCommand.class),
    COMPLETION(CompletionCommand.class),
    HELP(HelpCommand.class);

    /** By these one asks what commands there are. */
    private static final List<String> ASKING = List.of("-h", "--help");

    private final Class<?> type;

    Commands(Class<?> type) {
        this.type = type;
    }

    /** The command line with every command. */
    static CommandLine all(Kring kring) {
        return line(kring, EnumSet.allOf(Commands.class));
    }

    /**
     * The command line with the commands that occur among the words of a run, or else with every command: picocli takes
     * longer to learn a command by reflection than most take to do their work. Help on kring itself needs none.
     */
    static CommandLine named(Kring kring, String... words) {
        List<String> said = List.of(words);
        Set<Commands> named = EnumSet.noneOf(Commands.class);
        for (Commands command : values()) {
            if (said.contains(command.word())) {
                named.add(command);
            }
        }
        if (named.isEmpty() && said.stream().anyMatch(ASKING::contains)) {
            return line(kring, Set.of());
        }
        return named.isEmpty() ? all(kring) : line(kring, named);
    }

    /** The words of all, in order. */
    static List<String> words() {
        return Stream.of(values()).map(Commands::word).toList();
    }

    private static CommandLine line(Kring kring, Set<Commands> commands) {
        CommandLine line = new CommandLine(kring);
        commands.forEach(command -> line.addSubcommand(command.word(), command.type));
        return line.setCaseInsensitiveEnumValuesAllowed(true);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
