package kring.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import kring.cli.findings.FindingWords;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.Visible;
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
        if (failure instanceof FoundErrors found) {
            Phrases phrases = kring.phrases(found.circle());
            FindingWords words = new FindingWords(phrases);
            kring.surroundings().err().print(kring.screen().findingText(words).of(found.errors()));
            kring.screen().warn(phrases.count("check.stopped", found.errors().size()));
            return ExitStatus.FINDINGS;
        }
        if (failure instanceof UserError error) {
            kring.screen().warn("kring: " + phrases().say(error.key(), visible(error.arguments())));
            return ExitStatus.USER_ERROR;
        }
        return bug(failure);
    }

    /** On one line each, so that no file's name can look like a line of kring's. */
    private static Object[] visible(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).map(Visible::line).toArray();
    }

    /** Tells of a bug; the answer is the exit status. */
    int bug(Throwable failure) {
        kring.screen().warn("kring: " + phrases().say("error.bug", failure));
        if (kring.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            kring.screen().warn(trace.toString().stripTrailing());
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
