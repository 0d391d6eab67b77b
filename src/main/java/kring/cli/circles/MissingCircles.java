package kring.cli.circles;

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
     * Tells of one; of many errors only the first.
     *
     * @throws UserError when the user asked for something that is wrong for all circles alike
     */
    MissingCircle tell(String folder, Throwable failure) {
        if (failure instanceof UserError error) {
            throw error;
        }
        if (failure instanceof FoundErrors found) {
            status = Math.max(status, ExitStatus.FINDINGS);
            tell(folder, found);
            return new MissingCircle(folder, Cause.ERRORS, found.errors().size());
        }
        kring.console().warn(kring.phrases(null).say("error.one-circle", folder));
        status = new Failures(kring).bug(failure);
        return new MissingCircle(folder, Cause.BUG, null);
    }

    private void tell(String folder, FoundErrors found) {
        Phrases phrases = kring.phrasesIn(found.language());
        kring.console().warn(phrases.count("overview.broken", found.errors().size(), folder));
        kring.context()
                .err()
                .print(kring.console()
                        .errorText(new FindingWording(phrases))
                        .of(found.errors().subList(0, 1)));
        kring.console().warn(phrases.say("overview.see-all", folder));
    }
}
