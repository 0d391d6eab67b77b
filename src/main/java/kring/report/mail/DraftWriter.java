package kring.report.mail;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a draft as an internet message (RFC 5322, RFC 2045), unsent: mail programs open it for editing. */
public final class DraftWriter {
    private static final String BREAK = "\r\n";
    /** Reserved for names that lead nowhere (RFC 2606): a draft has not been anywhere yet. */
    private static final String HOST = "kring.invalid";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    private DraftWriter() {}

    /** The bytes of the .eml file. */
    public static byte[] write(Draft draft) {
        StringBuilder out = new StringBuilder();
        header(out, "Date", DATE.format(draft.date()));
        header(out, "From", HeaderWords.mailbox(draft.from()));
        draft.to().ifPresent(to -> header(out, "To", HeaderWords.mailbox(to)));
        header(out, "Subject", HeaderWords.text(draft.subject()));
        header(out, "Message-ID", "<" + draft.id() + "@" + HOST + ">");
        header(out, "MIME-Version", "1.0");
        header(out, "Content-Type", "text/plain; charset=UTF-8");
        header(out, "Content-Transfer-Encoding", "quoted-printable");
        header(out, "Content-Language", draft.language().code());
        header(out, "X-Unsent", "1");
        out.append(BREAK).append(QuotedPrintable.of(draft.text()));
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append(BREAK);
    }
}
