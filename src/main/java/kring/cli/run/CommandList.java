package kring.cli.run;

import java.util.List;
import java.util.SortedMap;
import picocli.CommandLine;

/** The commands below {@code kring} itself, as the wiring hands them in. */
public interface CommandList {
    /** The command line with every command. */
    CommandLine all(RootCommand root);

    /** The words of all, by when one needs them, in the order in which help lists them. */
    SortedMap<CommandGroup, List<String>> groups();
}
