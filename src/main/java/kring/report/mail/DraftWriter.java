package kring.report.mail;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;

/** Writes a draft as an internet message (RFC 5322, RFC 2045), unsent: mail programs open it for editing. */
public final class DraftWriter {
    /** The longest line, without its end (RFC 5322, 2.1.1). */
    private static final int LONGEST = 78;

    private static final String BREAK = "\r\n";
    /** Reserved for names that lead nowhere (RFC 2606): a draft has not been anywhere yet. */
    private static final String HOST = "kring.invalid";

    /** Lines of at most 76 characters (RFC 2045, 6.8). */
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, BREAK.getBytes(StandardCharsets.US_ASCII));

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
        if (draft.attachments().isEmpty()) {
            textHeaders(out);
            lastHeaders(out, draft);
            out.append(BREAK).append(QuotedPrintable.of(draft.text()));
        } else {
            parts(out, draft);
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void textHeaders(StringBuilder out) {
        header(out, "Content-Type", "text/plain; charset=UTF-8");
        header(out, "Content-Transfer-Encoding", "quoted-printable");
    }

    private static void lastHeaders(StringBuilder out, Draft draft) {
        header(out, "Content-Language", draft.language().code());
        header(out, "X-Unsent", "1");
    }

    /** The text and its attachments (RFC 2046, 5.1). Neither encoding has an equals sign before an underscore. */
    private static void parts(StringBuilder out, Draft draft) {
        String boundary = "=_" + draft.id();
        header(out, "Content-Type", "multipart/mixed;" + HeaderWords.FOLD + "boundary=\"" + boundary + "\"");
        lastHeaders(out, draft);
        out.append(BREAK).append("--").append(boundary).append(BREAK);
        textHeaders(out);
        out.append(BREAK).append(QuotedPrintable.of(draft.text()));
        for (Attachment attachment : draft.attachments()) {
            out.append(BREAK).append("--").append(boundary).append(BREAK);
            header(out, "Content-Type", attachment.type());
            header(out, "Content-Transfer-Encoding", "base64");
            header(
                    out,
                    "Content-Disposition",
                    "attachment;" + HeaderWords.FOLD + HeaderWords.parameter("filename", attachment.name()));
            out.append(BREAK).append(LINES.encodeToString(attachment.bytes())).append(BREAK);
        }
        out.append(BREAK).append("--").append(boundary).append("--").append(BREAK);
    }

    /** A value that would make the line longer than mail likes begins on the next one. */
    private static void header(StringBuilder out, String name, String value) {
        int first = value.indexOf(BREAK) < 0 ? value.length() : value.indexOf(BREAK);
        String between = name.length() + 2 + first > LONGEST ? ":" + HeaderWords.FOLD : ": ";
        out.append(name).append(between).append(value).append(BREAK);
    }
}
