package kring.cli.remind;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.Circle;
import kring.model.person.Member;
import kring.model.value.Id;
import kring.reminders.Notice;
import kring.reminders.paper.ReminderLetter;
import kring.report.mail.Draft;
import kring.report.mail.DraftWriter;
import kring.report.mail.Mailbox;

/** Drafts of reminders, to the facilitator or to the members; the facilitator sends them, or does not. */
final class Drafts {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** Beside it the day, the reader and the mark have to fit into the name of a file. */
    private static final int LONGEST_NAME = 60;

    private static final String FACILITATOR = "facilitator";

    private final RootCommand kring;
    private final OpenCircle circle;
    private final ReminderLetter letter;
    private final Letters letters;
    private final Path folder;
    private final Mailbox sender;

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
        Circle.Person facilitator = circle.snapshot().circle().facilitator();
        this.sender = Mailbox.of(circle.snapshot().circle().facilitatorName(), facilitator.email())
                .orElseThrow(() -> facilitator.email() == null
                        ? new UserError("remind-no-sender")
                        : new UserError("remind-unusable-sender", facilitator.email()));
    }

    /** The files to write. */
    Map<Path, byte[]> of(List<Notice> news, boolean toMembers) {
        return toMembers ? toMembers(news) : toFacilitator(news);
    }

    private Map<Path, byte[]> toFacilitator(List<Notice> news) {
        String text = letters.fill("reminders", letter.toFacilitator(news));
        String subject = circle.phrases()
                .count("remind.subject", news.size(), circle.snapshot().circle().name());
        return Map.of(file(FACILITATOR, text), draft(Optional.of(sender), FACILITATOR, subject, text));
    }

    private Map<Path, byte[]> toMembers(List<Notice> news) {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        String subject = circle.phrases()
                .say("remind.subject-member", circle.snapshot().circle().name());
        letter.byMember(news).forEach((id, theirs) -> {
            Member member = circle.snapshot().member(id);
            Optional<Mailbox> to = Mailbox.of(member.name(), member.email());
            if (to.isEmpty()) {
                kring.console().warn(circle.phrases().say("remind.no-address", member.name()));
            }
            String text = letters.fill("reminders-member", letter.toMember(id, theirs));
            files.put(file(id, text), draft(to, id, subject, text));
        });
        return files;
    }

    private byte[] draft(Optional<Mailbox> to, String reader, String subject, String text) {
        return DraftWriter.write(new Draft(
                sender,
                to,
                subject,
                text,
                circle.phrases().language(),
                circle.today().atTime(MORNING).atZone(circle.snapshot().circle().zone()),
                mark(reader, text)));
    }

    /** Drafts of one day, of one circle, for one reader can be several: each has its own file. */
    private Path file(String reader, String text) {
        String name = Id.near(circle.snapshot().circle().name()).orElse("kring");
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return folder.resolve(circle.today() + "-" + shown + "-" + reader + "-"
                + mark(reader, text).substring(0, 8) + ".eml");
    }

    /** The same for the same letter, and for no other. */
    private String mark(String reader, String text) {
        String whole = String.join(
                "\0", circle.snapshot().circle().name(), circle.today().toString(), reader, text);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
