package kring.report.mail;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kring.language.Language;

/**
 * A letter that somebody may send.
 *
 * @param to empty when it is left to the sender to fill in
 * @param text its lines, each ending in a line break
 * @param id the same for the same letter, and for no other
 * @param attachments in the order in which they are shown
 */
public record Draft(
        Mailbox from,
        Optional<Mailbox> to,
        String subject,
        String text,
        Language language,
        ZonedDateTime date,
        String id,
        List<Attachment> attachments) {
    public Draft {
        attachments = List.copyOf(attachments);
    }

    /** The same letter under another id. */
    Draft marked(String mark) {
        return new Draft(from, to, subject, text, language, date, mark, attachments);
    }
}
