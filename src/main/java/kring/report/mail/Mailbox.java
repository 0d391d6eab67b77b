package kring.report.mail;

import java.util.Optional;
import kring.report.document.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody's address, with the name that stands before it. */
public record Mailbox(String name, String address) {
    /** The mailbox, where the address is one that can be used. */
    public static Optional<Mailbox> of(String name, @Nullable String address) {
        return EmailAddress.of(address).map(known -> new Mailbox(name, known));
    }
}
