package kring.cli.meeting;

import kring.cli.forms.RecordedMeeting;
import kring.cli.output.WritingCommand;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code kring record}: how a meeting went and what was agreed, asked at the terminal. */
@Command(name = "record")
public final class RecordCommand extends WritingCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private @Nullable Quarter quarter;

    @Override
    protected int write() {
        return new RecordedMeeting(kring(), open(), quarter).record();
    }
}
