package kring.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import kring.folder.write.Plan;
import kring.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring pack}: everything for the meeting, in one folder. */
@Command(name = "pack")
final class PackCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private String quarter;

    @Override
    public Integer call() {
        Press press = new Press();
        Opened circle = Opened.open(kring);
        Quarter packed = quarter == null ? circle.snapshot().currentQuarter(circle.today()) : circle.known(quarter);
        String folder = "reports/" + packed.code() + "/";
        Pack pack = new Pack(circle, packed);
        Rendering rendering = new Rendering(kring, circle);
        Map<String, byte[]> files = press.print(pack.papers(), folder, rendering, kring.screen());
        pack.entry().ifPresent(entry -> files.put(folder + "meeting.ics", rendering.calendar(entry)));
        kring.saving().all(circle.folder(), Plan.writing(files));
        files.keySet().forEach(kring.screen()::tell);
        return ExitStatus.DONE;
    }
}
