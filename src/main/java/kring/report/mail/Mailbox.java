package kring.report.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody's address, with the name that stands before it. */
public record Mailbox(String name, String address) {
    private static final Pattern PLAIN = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*");
    private static final int LONGEST = 254;

    /** The mailbox, where the address is one that every mail program takes: in it nothing can hide that is none. */
    public static Optional<Mailbox> of(String name, @Nullable String address) {
        return Optional.ofNullable(address)
                .map(String::strip)
                .filter(known ->
                        known.length() <= LONGEST && PLAIN.matcher(known).matches())
                .map(known -> new Mailbox(name, known));
    }
}
