package kring.cli.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Asks whoever sits at the terminal to type a word before something is done that cannot be undone. */
public record Confirmation(RootCommand kring) {
    /** Whether there is a terminal to ask at. */
    public boolean isPossible() {
        return kring.context().columns().isPresent();
    }

    /** Whether the word was typed; anything else, and the end of the input, is no. */
    public boolean typed(String word, String question) throws IOException {
        kring.context().out().flush();
        kring.context().err().print(question + " ");
        kring.context().err().flush();
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(kring.context().in(), StandardCharsets.UTF_8));
        String line = typed.readLine();
        return line != null && line.strip().equals(word);
    }
}
