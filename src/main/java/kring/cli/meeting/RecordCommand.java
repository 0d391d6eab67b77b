package kring.cli.meeting;

import java.util.concurrent.Callable;
import kring.cli.forms.RecordedMeeting;
import kring.cli.run.RootCommand;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring record}: how a meeting went and what was agreed, asked at the terminal. */
@Command(name = "record")
public final class RecordCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private @Nullable Quarter quarter;

    @Override
    public Integer call() {
        return new RecordedMeeting(kring, quarter).record();
    }
}
