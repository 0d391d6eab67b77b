package kring.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import kring.cli.findings.FindingWords;
import kring.language.Language;
import kring.language.Phrases;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user how a command failed, and with which exit status: findings, the user's own error, or a bug. */
final class Failures implements IExecutionExceptionHandler {
    private final Kring kring;

    Failures(Kring kring) {
        this.kring = kring;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return tell(failure);
    }

    /** Tells of a failure in one of several circles. */
    int tell(Path folder, Exception failure) {
        kring.screen().warn(phrases().say("error.one-circle", folder));
        return tell(failure);
    }

    /** Tells of a failure; the answer is the exit status. */
    int tell(Exception failure) {
        PrintStream err = kring.surroundings().err();
        if (failure instanceof FoundErrors found) {
            Phrases phrases = kring.phrases(found.circle());
            err.print(kring.screen().findingText(new FindingWords(phrases)).of(found.errors()));
            err.println(phrases.count("check.stopped", found.errors().size()));
            return ExitStatus.FINDINGS;
        }
        if (failure instanceof UserError error) {
            err.println("kring: " + phrases().say(error.key(), error.arguments()));
            return ExitStatus.USER_ERROR;
        }
        return bug(failure);
    }

    /** Tells of a bug; the answer is the exit status. */
    int bug(Throwable failure) {
        PrintStream err = kring.surroundings().err();
        err.println("kring: " + phrases().say("error.bug", failure));
        if (kring.debug()) {
            failure.printStackTrace(err);
        }
        return ExitStatus.BUG;
    }

    private Phrases phrases() {
        return new Phrases(language());
    }

    /** The language asked for or the circle's; where finding those is what went wrong, the machine's. */
    Language language() {
        try {
            return kring.languageHere();
        } catch (RuntimeException e) {
            return kring.machineLanguage();
        }
    }
}
