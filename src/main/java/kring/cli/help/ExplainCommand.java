package kring.cli.help;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import kring.cli.run.ExitStatus;
import kring.cli.run.RootCommand;
import kring.language.Phrases;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring explain}: what a finding means, at length. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(paramLabel = "CODE", arity = "0..1", completionCandidates = Codes.class)
    private Code code;

    private static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes().iterator();
        }
    }

    @Override
    public Integer call() {
        Phrases phrases = new Phrases(kring.languageHere());
        kring.context().out().print(code == null ? list(phrases) : explanation(code, phrases));
        return ExitStatus.DONE;
    }

    private static String explanation(Code code, Phrases phrases) {
        String severity = phrases.say("severity." + code.severity().code());
        return code.code() + " (" + severity + ")\n\n" + phrases.say("explain." + code.code()) + "\n";
    }

    private static String list(Phrases phrases) {
        int widest = codes().stream().mapToInt(String::length).max().orElseThrow();
        return codes().stream()
                .map(code -> code + " ".repeat(widest - code.length() + 2)
                        + phrases.say("explain." + code).lines().findFirst().orElseThrow() + "\n")
                .collect(Collectors.joining());
    }

    private static List<String> codes() {
        return Stream.of(Code.values()).map(Code::code).toList();
    }
}
