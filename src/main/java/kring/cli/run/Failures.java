package kring.cli.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import kring.cli.findings.FindingWording;
import kring.language.Language;
import kring.language.Phrases;
import kring.report.document.VisibleText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user how a command failed, and with which exit status: findings, the user's own error, or a bug. */
public final class Failures implements IExecutionExceptionHandler {
    /** That the output could not be written, which somebody who reads no further need not be told. */
    private static final Set<String> UNSAID = Set.of("error.output", "error.remind-not-said");

    private final RootCommand kring;

    public Failures(RootCommand kring) {
        this.kring = kring;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return tell(failure);
    }

    /** Tells of a failure in one of several circles. */
    public int tell(Path folder, Exception failure) {
        kring.console().warn(phrases().say("error.one-circle", folder));
        return tell(failure);
    }

    /** Tells of a failure; the answer is the exit status. */
    public int tell(Exception failure) {
        if (failure instanceof FoundErrors found) {
            Phrases phrases = kring.phrasesIn(found.language());
            FindingWording words = new FindingWording(phrases);
            kring.context().err().print(kring.console().errorText(words).of(found.errors()));
            int errors = found.errors().size();
            kring.console()
                    .warn(found.revision()
                            .map(revision -> phrases.count("check.stopped-then", errors, revision))
                            .orElseGet(() -> phrases.count("check.stopped", errors)));
            return ExitStatus.FINDINGS;
        }
        if (failure instanceof UserError error) {
            if (UNSAID.contains(error.key()) && kring.context().isReaderGone()) {
                return ExitStatus.DONE;
            }
            kring.console().warn("kring: " + phrases().say(error.key(), visible(error.arguments())));
            return ExitStatus.USER_ERROR;
        }
        return bug(failure);
    }

    /** On one line each, so that no file's name can look like a line of kring's. */
    private static Object[] visible(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).map(VisibleText::line).toArray();
    }

    /** Tells of a bug; the answer is the exit status. */
    public int bug(Throwable failure) {
        kring.console().warn("kring: " + phrases().say("error.bug", failure));
        if (kring.debug()) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            kring.console().warn(trace.toString().stripTrailing());
        }
        return ExitStatus.BUG;
    }

    private Phrases phrases() {
        return new Phrases(language());
    }

    /** The language asked for or the circle's; where finding those is what went wrong, the machine's. */
    public Language language() {
        try {
            return kring.languageHere();
        } catch (RuntimeException e) {
            return kring.machineLanguage();
        }
    }
}
