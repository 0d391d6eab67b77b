package kring.cli.help;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.check.Code;
import kring.cli.run.ExitStatus;
import kring.cli.run.Pager;
import kring.cli.run.RootCommand;
import kring.language.Phrases;
import kring.report.terminal.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring explain}: what a finding means, at length. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {
    /** The end of a line of prose that goes on in the next: examples, and what is the last of it, look otherwise. */
    private static final Pattern BROKEN = Pattern.compile("(?m)^(?!.*  )(.{70,})\n(?=\\S)(?!.*  )");

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
        int width = kring.console().lineWidth();
        Pager.show(kring, code == null ? list(phrases, width) : folded(explanation(code, phrases), width));
        return ExitStatus.DONE;
    }

    private static String explanation(Code code, Phrases phrases) {
        String severity = phrases.say("severity." + code.severity().code());
        return code.code() + " (" + severity + ")\n\n" + phrases.say("explain." + code.code()) + "\n";
    }

    /** On lines of another length, where those of the text do not fit; examples stay line by line. */
    private static String folded(String text, int width) {
        boolean fits = text.lines().allMatch(line -> line.length() <= width);
        return Folding.lines(fits ? text : BROKEN.matcher(text).replaceAll("$1 "), width);
    }

    private static String list(Phrases phrases, int width) {
        int widest = codes().stream().mapToInt(String::length).max().orElseThrow();
        return codes().stream()
                .map(code -> Folding.line(
                        phrases.say("explain." + code).lines().findFirst().orElseThrow(),
                        code + " ".repeat(widest - code.length() + 2),
                        " ".repeat(widest + 2),
                        width))
                .collect(Collectors.joining());
    }

    private static List<String> codes() {
        return Stream.of(Code.values()).map(Code::code).toList();
    }
}
