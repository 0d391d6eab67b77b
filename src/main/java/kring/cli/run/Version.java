package kring.cli.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as its jar states it. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {line()};
    }

    /** What is said when asked for the version. */
    public static String line() {
        return "kring " + number();
    }

    /** What is said when asked for more of it: what changed in it, for those who use kring. */
    public static String lines() {
        // the first part is this version's
        Matcher latest = Pattern.compile("(?ms)^## .*?(?=^## |\\z)").matcher(changelog());
        return line() + "\n\n" + (latest.find() ? latest.group() : "");
    }

    private static String changelog() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("/kring/changelog.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The bare number. */
    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
