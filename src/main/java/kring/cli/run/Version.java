package kring.cli.run;

import java.util.Optional;
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

    /** The bare number. */
    public static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("(development)");
    }
}
