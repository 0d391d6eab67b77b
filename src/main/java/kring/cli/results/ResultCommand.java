package kring.cli.results;

import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.Audience;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A command that tells an audience something of a circle: composed once for the audience, whatever the format. */
public abstract class ResultCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output;

    /** One that speaks to an audience, unless told otherwise. */
    ResultCommand(Audience usual) {
        this.output = new Output(usual);
    }

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        output.say(kring, circle, result(circle));
        return ExitStatus.DONE;
    }

    /** The run. */
    RootCommand kring() {
        return kring;
    }

    /** How and to whom it speaks. */
    Output output() {
        return output;
    }

    /** What it has to say of a circle, in every form, to whom it was asked for. */
    public CommandResult result(OpenCircle circle) {
        Audience audience = output.audience(circle);
        return result(circle.seenBy(audience), audience);
    }

    /** What it has to say of a circle with nothing in it that the audience may not see. */
    abstract CommandResult result(OpenCircle circle, Audience audience);
}
