package kring.cli.circles;

import java.nio.file.Path;
import kring.cli.findings.FindingWording;
import kring.cli.run.ExitStatus;
import kring.cli.run.Failures;
import kring.cli.run.FoundErrors;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.language.Phrases;
import kring.network.Overview.Cause;
import kring.network.Overview.MissingCircle;

/** Tells of each circle that is missing from an overview, and remembers how bad that was. */
final class MissingCircles {
    private static final int FEW = 5;

    private final RootCommand kring;
    private int status = ExitStatus.DONE;

    MissingCircles(RootCommand kring) {
        this.kring = kring;
    }

    /** With which status the run ends: that of findings when a circle is missing, and that of a bug after a bug. */
    int status() {
        return status;
    }

    /**
     * Tells of one; of many errors only the first, but of an extract the first few, for nothing else tells them.
     *
     * @throws UserError when the user asked for something that is wrong for all circles alike
     */
    MissingCircle tell(Path place, Throwable failure) {
        String folder = CirclesBelow.shown(kring, place);
        if (failure instanceof UserError error) {
            throw error;
        }
        if (failure instanceof FoundErrors found) {
            status = Math.max(status, ExitStatus.FINDINGS);
            Cause cause = CirclesGiven.isExtract(place) ? Cause.EXTRACT : Cause.ERRORS;
            tell(folder, found, cause);
            return new MissingCircle(folder, cause, found.errors().size());
        }
        kring.console().warn(kring.phrases(null).say("error.one-circle", folder));
        status = new Failures(kring).bug(failure);
        return new MissingCircle(folder, Cause.BUG, null);
    }

    private void tell(String folder, FoundErrors found, Cause cause) {
        Phrases phrases = kring.phrasesIn(found.language());
        boolean isExtract = cause == Cause.EXTRACT;
        int told = Math.min(isExtract ? FEW : 1, found.errors().size());
        kring.console().warn(phrases.count("overview.broken", found.errors().size(), folder));
        kring.context()
                .err()
                .print(kring.console()
                        .errorText(new FindingWording(phrases))
                        .of(found.errors().subList(0, told)));
        kring.console().warn(phrases.say(isExtract ? "overview.ask-again" : "overview.see-all", folder));
    }
}
