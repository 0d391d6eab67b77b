package kring.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.circles.CheckCommand;
import kring.cli.circles.ExtractCommand;
import kring.cli.circles.OverviewCommand;
import kring.cli.completion.CompletionCommand;
import kring.cli.create.MergeCommand;
import kring.cli.create.NewCommand;
import kring.cli.forms.FormCommand;
import kring.cli.forms.ImportCommand;
import kring.cli.help.ExplainCommand;
import kring.cli.help.HelpCommand;
import kring.cli.help.SchemaCommand;
import kring.cli.letters.LettersCommand;
import kring.cli.meeting.CloseCommand;
import kring.cli.meeting.RecordCommand;
import kring.cli.meeting.StatusCommand;
import kring.cli.member.MemberCommand;
import kring.cli.pack.PackCommand;
import kring.cli.remind.RemindCommand;
import kring.cli.results.AgendaCommand;
import kring.cli.results.DiffCommand;
import kring.cli.results.HandoverCommand;
import kring.cli.results.HealthCommand;
import kring.cli.results.MatchCommand;
import kring.cli.results.MinutesCommand;
import kring.cli.results.ReviewCommand;
import kring.cli.results.ScreenCommand;
import kring.cli.results.SeekCommand;
import kring.cli.results.VenturesCommand;
import kring.cli.results.WhatIfCommand;
import kring.cli.run.CommandGroup;
import kring.cli.run.CommandList;
import kring.cli.run.Converters;
import kring.cli.run.RootCommand;
import kring.model.value.Kebab;
import picocli.CommandLine;

/** The commands of kring, in the order in which help lists them. */
public enum Commands {
    STATUS(StatusCommand.class, CommandGroup.BEFORE),
    FORM(FormCommand.class, CommandGroup.BEFORE),
    IMPORT(ImportCommand.class, CommandGroup.BEFORE),
    REMIND(RemindCommand.class, CommandGroup.BEFORE),
    HEALTH(HealthCommand.class, CommandGroup.BEFORE),
    MATCH(MatchCommand.class, CommandGroup.BEFORE),
    VENTURES(VenturesCommand.class, CommandGroup.BEFORE),
    LETTERS(LettersCommand.class, CommandGroup.BEFORE),
    PACK(PackCommand.class, CommandGroup.TABLE),
    AGENDA(AgendaCommand.class, CommandGroup.TABLE),
    DIFF(DiffCommand.class, CommandGroup.TABLE),
    RECORD(RecordCommand.class, CommandGroup.AFTER),
    MINUTES(MinutesCommand.class, CommandGroup.AFTER),
    CLOSE(CloseCommand.class, CommandGroup.AFTER),
    NEW(NewCommand.class, CommandGroup.AFTER),
    REVIEW(ReviewCommand.class, CommandGroup.YEARLY),
    SCREEN(ScreenCommand.class, CommandGroup.YEARLY),
    OVERVIEW(OverviewCommand.class, CommandGroup.YEARLY),
    EXTRACT(ExtractCommand.class, CommandGroup.YEARLY),
    SEEK(SeekCommand.class, CommandGroup.YEARLY),
    HANDOVER(HandoverCommand.class, CommandGroup.YEARLY),
    WHAT_IF(WhatIfCommand.class, CommandGroup.REST),
    CHECK(CheckCommand.class, CommandGroup.REST),
    MEMBER(MemberCommand.class, CommandGroup.REST),
    SCHEMA(SchemaCommand.class, CommandGroup.REST),
    MERGE(MergeCommand.class, CommandGroup.REST),
    EXPLAIN(ExplainCommand.class, CommandGroup.REST),
    COMPLETION(CompletionCommand.class, CommandGroup.REST),
    HELP(HelpCommand.class, CommandGroup.REST);

    /** All of them, as a run is handed them. */
    public static final CommandList LIST = new CommandList() {
        @Override
        public CommandLine all(RootCommand kring) {
            return line(kring, EnumSet.allOf(Commands.class));
        }

        @Override
        public SortedMap<CommandGroup, List<String>> groups() {
            return Stream.of(values())
                    .collect(Collectors.groupingBy(
                            command -> command.group,
                            TreeMap::new,
                            Collectors.mapping(Commands::word, Collectors.toList())));
        }
    };

    /** By these one asks what commands there are. */
    private static final List<String> ASKING = List.of("-h", "--help");

    private final Class<?> type;
    private final CommandGroup group;

    Commands(Class<?> type, CommandGroup group) {
        this.type = type;
        this.group = group;
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
        return Converters.register(line, kring.context().here())
                .setCaseInsensitiveEnumValuesAllowed(true)
                // a word is what it says, also when it begins with an @
                .setExpandAtFiles(false);
    }

    private String word() {
        return Kebab.of(this);
    }
}
