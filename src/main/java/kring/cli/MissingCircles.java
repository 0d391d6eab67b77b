package kring.cli;

import kring.cli.findings.FindingWords;
import kring.language.Phrases;
import kring.network.Unread;
import kring.network.Unread.Cause;

/** Tells of each circle that is missing from an overview, and remembers how bad that was. */
final class MissingCircles {
    private final Kring kring;
    private int status = ExitStatus.DONE;

    MissingCircles(Kring kring) {
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
    Unread tell(String folder, Throwable failure) {
        if (failure instanceof UserError error) {
            throw error;
        }
        if (failure instanceof FoundErrors found) {
            status = Math.max(status, ExitStatus.FINDINGS);
            tell(folder, found);
            return new Unread(folder, Cause.ERRORS, found.errors().size());
        }
        kring.screen().warn(kring.phrases(null).say("error.one-circle", folder));
        status = new Failures(kring).bug(failure);
        return new Unread(folder, Cause.BUG, null);
    }

    private void tell(String folder, FoundErrors found) {
        Phrases phrases = kring.phrases(found.circle());
        kring.screen().warn(phrases.count("overview.broken", found.errors().size(), folder));
        kring.surroundings()
                .err()
                .print(kring.screen()
                        .findingText(new FindingWords(phrases))
                        .of(found.errors().subList(0, 1)));
        kring.screen().warn(phrases.say("overview.see-all", folder));
    }
}
