package kring.cli;

import java.io.PrintWriter;
import kring.report.Visible;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what was wrong with the words of a command. They may come from anywhere, a file's name for one. */
final class Misuse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException misuse, String[] words) {
        CommandLine line = misuse.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(Visible.lines(misuse.getMessage()));
        UnmatchedArgumentException.printSuggestions(misuse, err);
        err.print(line.getHelp().fullSynopsis());
        err.println("Try '" + line.getCommandSpec().qualifiedName() + " --help' for more information.");
        return ExitStatus.USER_ERROR;
    }
}
