package kring.cli;

import java.util.concurrent.Callable;
import kring.model.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring handover}: the dossier for the next facilitator. */
@Command(name = "handover")
final class HandoverCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private final Output output = new Output(Audience.FACILITATOR);

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        if (output.audience(circle).kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("handover-audience");
        }
        Dossier dossier = new Dossier(circle);
        output.say(kring, circle, new Answer("handover", dossier.handover(), dossier::report, dossier::report));
        return ExitStatus.DONE;
    }
}
