package kring.report.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address that every mail program and calendar takes: in it nothing can hide that is none. */
public final class EmailAddress {
    private static final Pattern PLAIN = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]++(?:\\.[\\w!#$%&'*+/=?^`{|}~-]++)*+@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*+");
    private static final int LONGEST = 254;

    private EmailAddress() {}

    /** The address that somebody wrote down, which may be null; empty where it cannot be used. */
    public static Optional<String> of(@Nullable String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(known ->
                        known.length() <= LONGEST && PLAIN.matcher(known).matches());
    }
}
