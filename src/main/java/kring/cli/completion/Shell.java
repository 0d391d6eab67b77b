package kring.cli.completion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kring.cli.help.HelpTexts;
import picocli.CommandLine.Model.CommandSpec;

/** A shell, and how it takes a text literally. */
enum Shell {
    BASH(text -> text.replace("'", "'\\''")),
    ZSH(text -> text.replace("'", "'\\''")),
    FISH(text -> text.replace("\\", "\\\\").replace("'", "\\'")),
    /** To PowerShell a typographer's quote is a quote as well. */
    POWERSHELL(text -> text.replaceAll("['\u2018-\u201B]", "$0$0"));

    private static final String TABLE = "@TABLE@";

    private final UnaryOperator<String> quoted;

    Shell(UnaryOperator<String> quoted) {
        this.quoted = quoted;
    }

    /** The script, with what may stand where in it; it asks nothing of kring, and looks for ids among the file names. */
    String script(CommandSpec kring, HelpTexts texts) {
        String name = "kring." + name().toLowerCase(Locale.ROOT);
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(TABLE, quoted.apply(CompletionTable.of(kring, texts)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
