package kring.cli.circles;

import java.nio.file.Path;
import kring.check.Code;
import kring.check.Finding;
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
            boolean isExtract = CirclesGiven.isExtract(place);
            Cause cause = cause(found, isExtract);
            tell(folder, found, isExtract, cause);
            return new MissingCircle(folder, cause, found.errors().size());
        }
        kring.console().warn(kring.phrases(null).say("error.one-circle", folder));
        status = new Failures(kring).bug(failure);
        return new MissingCircle(folder, Cause.BUG, null);
    }

    private static Cause cause(FoundErrors found, boolean isExtract) {
        if (found.errors().stream().anyMatch(error -> error.code() == Code.NEWER_FORMAT)) {
            return Cause.NEWER;
        }
        return isExtract ? Cause.EXTRACT : Cause.ERRORS;
    }

    private void tell(String folder, FoundErrors found, boolean isExtract, Cause cause) {
        Phrases phrases = kring.phrasesIn(found.language());
        int told = Math.min(isExtract ? FEW : 1, found.errors().size());
        kring.console().warn(phrases.count("overview.broken", found.errors().size(), folder));
        kring.context()
                .err()
                .print(kring.console()
                        .errorText(isExtract ? new ExtractWording(phrases) : new FindingWording(phrases))
                        .of(found.errors().subList(0, told)));
        if (cause != Cause.NEWER) {
            kring.console().warn(phrases.say(isExtract ? askAgain(found) : "overview.see-all", folder));
        }
    }

    /** What is wrong from its beginning may be anything that lay in the same folder. */
    private static String askAgain(FoundErrors found) {
        return found.errors().stream().map(Finding::place).anyMatch(place -> place.line() == 1 && place.column() == 1)
                ? "overview.no-extract"
                : "overview.ask-again";
    }
}
