package kring.cli.create;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.folder.load.ObservedTree;
import kring.language.Phrases;
import kring.scaffold.Scaffold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring new circle DIR}: a folder for a new circle. */
@Command(name = "circle")
final class NewCircleCommand extends WritingCommand {
    /** The time zone of a circle that names none (DESIGN, format 1). */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Parameters(paramLabel = "DIR")
    private Path folder;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Option(names = "--facilitator", paramLabel = "NAME")
    private String facilitator;

    @Option(names = "--email", paramLabel = "TEXT")
    private @Nullable String email;

    @Option(names = "--intention", paramLabel = "TEXT")
    private String intention;

    @Override
    protected int write() {
        RootCommand kring = kring();
        Phrases phrases = kring.phrases(null);
        Path target = kring.context().here().resolve(folder).normalize();
        Saving.requireName(target);
        kring.saving().recover(target);
        NewFiles files = new NewFiles(kring, phrases, new ObservedTree(target));
        files.refuseIfThere("circle.yaml");
        String title = name == null ? readable(target.getFileName()) : name;
        isAbout(title);
        files.write(new Scaffold(phrases, kring.today(ZONE)).circle(title, facilitator, email, intention));
        return ExitStatus.DONE;
    }

    /** The folder's name as a title: {@code kring-lindermark} is Kring Lindermark; null where the name tells nothing. */
    static @Nullable String readable(@Nullable Path folder) {
        String title = Stream.ofNullable(folder)
                .flatMap(name -> Stream.of(name.toString().split("[-_\\s]+")))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
        return title.isEmpty() ? null : title;
    }
}
