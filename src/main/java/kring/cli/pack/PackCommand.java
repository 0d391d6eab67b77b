package kring.cli.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kring.cli.output.PaperName;
import kring.cli.output.ParallelRendering;
import kring.cli.output.Rendering;
import kring.cli.output.WritingCommand;
import kring.cli.process.FolderWindow;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.Participation;
import kring.folder.state.ChangeSet;
import kring.folder.write.PlainFile;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring pack}: everything for the meeting, in one folder. */
@Command(name = "pack")
public final class PackCommand extends WritingCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--open")
    private boolean open;

    @Override
    protected int write() {
        OpenCircle circle = open();
        Quarter packed = quarter == null ? circle.quarter() : circle.known(quarter);
        new Participation(circle, packed).warn(kring().console());
        String folder = "reports/" + packed.code() + "/";
        Pack pack = new Pack(circle, packed);
        Rendering rendering = new Rendering(kring(), circle);
        Map<String, byte[]> files = ParallelRendering.render(pack.papers(), folder, rendering, kring().console());
        pack.entry(kring()).ifPresent(entry -> files.put(folder + "meeting.ics", rendering.calendar(entry)));
        files.put(folder + "room.html", rendering.room(pack.room()));
        Map<String, String> replaced = replaced(circle.folder(), folder, files.keySet());
        kring().saving().commit(circle.tree(), new ChangeSet(files, replaced.keySet()));
        files.keySet().forEach(kring().console()::tell);
        replaced.forEach((old, now) -> kring().console().warn(circle.phrases().say("pack.replaced", old, now)));
        if (open
                && !kring().saving().isDry()
                && !new FolderWindow(kring().context()).open(circle.folder().resolve(folder))) {
            kring().console().warn(circle.phrases().say("pack.not-opened", folder));
        }
        return ExitStatus.DONE;
    }

    /** The papers of an earlier pack under another name or at another place, each with what now stands for it: left lying, it would be handed out. */
    private static Map<String, String> replaced(Path circle, String folder, Set<String> written) {
        Map<String, String> replaced = new TreeMap<>();
        for (String now : written) {
            PaperName.formerly(now.substring(folder.length()))
                    .map(old -> folder + old)
                    .filter(old -> PlainFile.isFile(circle.resolve(old)))
                    .forEach(old -> replaced.put(old, now));
        }
        return replaced;
    }
}
