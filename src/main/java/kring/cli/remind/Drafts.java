package kring.cli.remind;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.person.Member;
import kring.reminders.Notice;
import kring.reminders.paper.ReminderLetter;
import kring.report.mail.Attachment;
import kring.report.mail.DraftMark;
import kring.report.mail.DraftWriter;
import kring.report.mail.Mailbox;

/** Drafts of reminders, to the facilitator or to the members; the facilitator sends them, or does not. */
final class Drafts {
    private static final String FACILITATOR = "facilitator";

    private final RootCommand kring;
    private final OpenCircle circle;
    private final ReminderLetter letter;
    private final Letters letters;
    private final Path folder;
    private final DraftAuthor author;

    /**
     * Drafts in a folder.
     *
     * @throws UserError when the facilitator has no address to write from
     */
    Drafts(RootCommand kring, OpenCircle circle, ReminderLetter letter, Letters letters, Path folder) {
        this.kring = kring;
        this.circle = circle;
        this.letter = letter;
        this.letters = letters;
        this.folder = folder;
        this.author = DraftAuthor.of(circle);
    }

    /** The files to write. */
    Map<Path, byte[]> of(List<Notice> news, boolean toMembers) {
        return toMembers ? toMembers(news) : toFacilitator(news);
    }

    private Map<Path, byte[]> toFacilitator(List<Notice> news) {
        String text = letters.fill("reminders", letter.toFacilitator(news));
        String subject = circle.phrases()
                .count("remind.subject", news.size(), circle.snapshot().circle().name());
        List<Attachment> charter = new CharterAttachment(kring, circle).of(news);
        return Map.of(
                file(FACILITATOR, text), draft(Optional.of(author.sender()), FACILITATOR, subject, text, charter));
    }

    private Map<Path, byte[]> toMembers(List<Notice> news) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        String subject = circle.phrases()
                .say("remind.subject-member", circle.snapshot().circle().name());
        letter.byMember(news).forEach((id, theirs) -> {
            Member member = circle.snapshot().member(id);
            Optional<Mailbox> to = author.to(kring.console(), member);
            String text = letters.fill("reminders-member", letter.toMember(id, theirs));
            files.put(file(id, text), draft(to, id, subject, text, List.of()));
        });
        return files;
    }

    private byte[] draft(
            Optional<Mailbox> to, String reader, String subject, String text, List<Attachment> attachments) {
        return DraftWriter.write(author.draft(to, subject, text, mark(reader, text), attachments));
    }

    /** Drafts of one day, of one circle, for one reader can be several: each has its own file. */
    private Path file(String reader, String text) {
        return folder.resolve(circle.today() + "-" + author.circleName() + "-" + reader + "-"
                + mark(reader, text).substring(0, 8) + ".eml");
    }

    /** The same for the same letter, and for no other. */
    private String mark(String reader, String text) {
        String whole = String.join(
                "\0", circle.snapshot().circle().name(), circle.today().toString(), reader, text);
        return DraftMark.of(whole.getBytes(StandardCharsets.UTF_8));
    }
}
