package kring.cli;

import java.util.LinkedHashMap;
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
        Opened circle = Opened.open(kring);
        Quarter packed = quarter == null ? circle.snapshot().currentQuarter(circle.today()) : circle.known(quarter);
        String folder = "reports/" + packed.code() + "/";
        Map<String, byte[]> files = new LinkedHashMap<>();
        Pack pack = new Pack(circle, packed);
        Rendering rendering = new Rendering(kring, circle);
        for (Paper paper : pack.papers()) {
            kring.screen().progress(files.size() + 1, pack.papers().size(), paper.name());
            files.put(folder + paper.name(), rendering.of(paper.report().get(), paper.format(), false));
        }
        pack.entry().ifPresent(entry -> files.put(folder + "meeting.ics", rendering.calendar(entry)));
        kring.screen().progressDone();
        kring.saving().all(circle.folder(), Plan.writing(files));
        files.keySet().forEach(kring.screen()::tell);
        return ExitStatus.DONE;
    }
}
