package kring.cli.pack;

import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.output.ParallelRendering;
import kring.cli.output.Rendering;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.state.ChangeSet;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring pack}: everything for the meeting, in one folder. */
@Command(name = "pack")
public final class PackCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private Quarter quarter;

    @Override
    public Integer call() {
        ParallelRendering parallel = new ParallelRendering();
        OpenCircle circle = OpenCircle.open(kring);
        Quarter packed = quarter == null ? circle.quarter() : circle.known(quarter);
        String folder = "reports/" + packed.code() + "/";
        Pack pack = new Pack(circle, packed);
        Rendering rendering = new Rendering(kring, circle);
        Map<String, byte[]> files = parallel.render(pack.papers(), folder, rendering, kring.console());
        pack.entry().ifPresent(entry -> files.put(folder + "meeting.ics", rendering.calendar(entry)));
        kring.saving().commit(circle.folder(), ChangeSet.writing(files));
        files.keySet().forEach(kring.console()::tell);
        return ExitStatus.DONE;
    }
}
