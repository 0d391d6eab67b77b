package kring.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kring.cli.circles.CheckCommand;
import kring.cli.circles.OverviewCommand;
import kring.cli.completion.CompletionCommand;
import kring.cli.create.MergeCommand;
import kring.cli.create.NewCommand;
import kring.cli.forms.FormCommand;
import kring.cli.forms.ImportCommand;
import kring.cli.help.ExplainCommand;
import kring.cli.help.HelpCommand;
import kring.cli.help.SchemaCommand;
import kring.cli.meeting.CloseCommand;
import kring.cli.meeting.RecordCommand;
import kring.cli.member.MemberCommand;
import kring.cli.pack.PackCommand;
import kring.cli.remind.RemindCommand;
import kring.cli.results.AgendaCommand;
import kring.cli.results.DiffCommand;
import kring.cli.results.HandoverCommand;
import kring.cli.results.HealthCommand;
import kring.cli.results.MatchCommand;
import kring.cli.results.MinutesCommand;
import kring.cli.results.ScreenCommand;
import kring.cli.results.VenturesCommand;
import kring.cli.run.CommandList;
import kring.cli.run.Converters;
import kring.cli.run.RootCommand;
import picocli.CommandLine;

/** The commands of kring, in the order in which help lists them. */
public enum Commands {
    NEW(NewCommand.class),
    FORM(FormCommand.class),
    IMPORT(ImportCommand.class),
    CHECK(CheckCommand.class),
    SCREEN(ScreenCommand.class),
    MATCH(MatchCommand.class),
    DIFF(DiffCommand.class),
    AGENDA(AgendaCommand.class),
    RECORD(RecordCommand.class),
    MINUTES(MinutesCommand.class),
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

    /** All of them, as a run is handed them. */
    public static final CommandList LIST = new CommandList() {
        @Override
        public CommandLine all(RootCommand kring) {
            return line(kring, EnumSet.allOf(Commands.class));
        }

        @Override
        public List<String> words() {
            return Stream.of(values()).map(Commands::word).toList();
        }
    };

    /** By these one asks what commands there are. */
    private static final List<String> ASKING = List.of("-h", "--help");

    private final Class<?> type;

    Commands(Class<?> type) {
        this.type = type;
    }

    /**
     * The command line with the commands that occur among the words of a run, or else with every command: picocli takes
     * longer to learn a command by reflection than most take to do their work. Help on kring itself needs none.
     */
    static CommandLine named(RootCommand kring, String... words) {
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
        return named.isEmpty() ? LIST.all(kring) : line(kring, named);
    }

    private static CommandLine line(RootCommand kring, Set<Commands> commands) {
        CommandLine line = new CommandLine(kring);
        commands.forEach(command -> line.addSubcommand(command.word(), command.type));
        return Converters.register(line)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // a word is what it says, also when it begins with an @
                .setExpandAtFiles(false);
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
