package kring.cli.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kring.language.Language;

/** The page on kring itself, ready-made for the widths that most screens have: to be read, and not composed, each time. */
public final class FrontPage {
    private FrontPage() {}

    /** What {@link HelpPage} would make of kring for a screen of that width; empty for a width of which there is none. */
    public static Optional<String> of(Language language, int width) {
        try (InputStream in = FrontPage.class.getResourceAsStream(name(language, Math.min(width, HelpPage.WIDEST)))) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Language language, int width) {
        return "kring." + language.code() + "." + width + ".txt";
    }
}
