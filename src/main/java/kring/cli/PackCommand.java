package kring.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring pack}: everything for the meeting, in one folder. */
@Command(name = "pack", description = "Write everything for the meeting into reports/QUARTER.")
final class PackCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(arity = "0..1", paramLabel = "QUARTER", description = "The quarter; otherwise the current one.")
    private String quarter;

    @Override
    public Integer call() {
        Press press = new Press();
        Opened circle = Opened.open(kring);
        Quarter packed = quarter == null ? circle.snapshot().currentQuarter(circle.today()) : circle.known(quarter);
        Path folder = circle.folder().resolve("reports").resolve(packed.code());
        Pack pack = new Pack(circle, packed);
        Rendering rendering = new Rendering(kring, circle);
        Map<Path, byte[]> files = press.print(pack.papers(), folder, rendering, kring.screen());
        pack.entry().ifPresent(entry -> files.put(folder.resolve("meeting.ics"), rendering.calendar(entry)));
        Saving.all(files);
        files.keySet()
                .forEach(file ->
                        kring.screen().tell(circle.folder().relativize(file).toString()));
        return ExitStatus.DONE;
    }
}
