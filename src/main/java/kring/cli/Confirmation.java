package kring.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Asks whoever sits at the terminal to type a word before something is done that cannot be undone. */
record Confirmation(Kring kring) {
    /** Whether there is a terminal to ask at. */
    boolean isPossible() {
        return kring.surroundings().columns().isPresent();
    }

    /** Whether the word was typed; anything else, and the end of the input, is no. */
    boolean typed(String word, String question) throws IOException {
        kring.surroundings().out().flush();
        kring.surroundings().err().print(question + " ");
        kring.surroundings().err().flush();
        BufferedReader typed =
                new BufferedReader(new InputStreamReader(kring.surroundings().in(), StandardCharsets.UTF_8));
        String line = typed.readLine();
        return line != null && line.strip().equals(word);
    }
}
