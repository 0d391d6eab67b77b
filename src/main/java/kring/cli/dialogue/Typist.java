package kring.cli.dialogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kring.cli.run.RootCommand;
import kring.report.document.VisibleText;
import kring.report.terminal.Folding;

/** Who types: questions go beside the output, and each answer is a line. */
public final class Typist {
    private final RootCommand kring;
    private final BufferedReader lines;

    /** Whoever types at the terminal of a run, or the lines of its input. */
    public Typist(RootCommand kring) {
        this.kring = kring;
        this.lines = new BufferedReader(new InputStreamReader(kring.context().in(), StandardCharsets.UTF_8));
    }

    /** Says something, on lines that fit the screen. */
    public void say(String words) {
        wrapped(words).forEach(kring.console()::warn);
    }

    /** Tells a line of the result; on a terminal so that it fits. */
    public void tell(String line) {
        kring.console().say(line);
    }

    /** Asks; empty when the input has ended. */
    Optional<String> ask(String question) {
        List<String> asked = wrapped(question.stripTrailing());
        asked.subList(0, asked.size() - 1).forEach(kring.console()::warn);
        kring.context().out().flush();
        kring.context().err().print(VisibleText.line(asked.get(asked.size() - 1)) + " ");
        kring.context().err().flush();
        Optional<String> line = line();
        if (line.isEmpty() || kring.context().columns().isEmpty()) {
            kring.context().err().print("\n");
        }
        return line;
    }

    /** A terminal that went away is an input that has ended. */
    private Optional<String> line() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private List<String> wrapped(String words) {
        return Folding.line(words, "", "  ", kring.console().width() - 1)
                .lines()
                .toList();
    }
}
