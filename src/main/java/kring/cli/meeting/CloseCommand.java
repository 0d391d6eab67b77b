package kring.cli.meeting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.edit.BaselineText;
import kring.folder.state.ChangeSet;
import kring.model.FileNames;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring close QUARTER}: freezes what was agreed, after the meeting. */
@Command(name = "close")
public final class CloseCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--again")
    private boolean again;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Quarter closing = circle.known(quarter);
        if (circle.snapshot().record(closing).baseline() != null && !again) {
            throw new UserError("closed", closing);
        }
        String path = FileNames.baseline(closing);
        byte[] text =
                BaselineText.of(circle.loaded(), closing, date(circle, closing)).getBytes(StandardCharsets.UTF_8);
        kring.saving().commit(circle.tree(), ChangeSet.writing(Map.of(path, text)));
        kring.console().tell(circle.phrases().say("close.done", path));
        return ExitStatus.DONE;
    }

    /** The day of the meeting; today when that is not written down, or still to come: then somebody is told. */
    private LocalDate date(OpenCircle circle, Quarter closing) {
        Meeting meeting = circle.snapshot().record(closing).meeting();
        if (meeting != null && meeting.date().isAfter(circle.today())) {
            kring.console()
                    .warn(circle.phrases()
                            .say("close.early", circle.phrases().figures().day(meeting.date())));
        }
        return meeting == null || meeting.date().isAfter(circle.today()) ? circle.today() : meeting.date();
    }
}
