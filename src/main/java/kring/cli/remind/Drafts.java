package kring.cli.remind;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.person.Member;
import kring.model.value.Quarter;
import kring.reminders.Notice;
import kring.reminders.ReminderKind;
import kring.reminders.paper.ReminderLetter;
import kring.report.mail.Attachment;
import kring.report.mail.DraftMark;
import kring.report.mail.Mailbox;

/** Drafts of reminders, to the facilitator or to the members; the facilitator sends them, or does not. */
final class Drafts {
    private static final String FACILITATOR = "facilitator";

    private final RootCommand kring;
    private final OpenCircle circle;
    private final ReminderLetter letter;
    private final Letters letters;
    private final DraftAuthor author;

    /**
     * Drafts of the reminders of a circle.
     *
     * @throws UserError when the facilitator has no address to write from
     */
    Drafts(RootCommand kring, OpenCircle circle, ReminderLetter letter, Letters letters) {
        this.kring = kring;
        this.circle = circle;
        this.letter = letter;
        this.letters = letters;
        this.author = DraftAuthor.of(circle);
    }

    /** The drafts by the names of their files. */
    Map<String, byte[]> of(List<Notice> news, DraftsWanted wanted) {
        return wanted.toMembers() ? toMembers(news, wanted.forms()) : toFacilitator(news);
    }

    private Map<String, byte[]> toFacilitator(List<Notice> news) {
        String text = letters.fill("reminders", letter.toFacilitator(news));
        String subject = circle.phrases()
                .count("remind.subject", news.size(), circle.snapshot().circle().name());
        List<Attachment> charter = new CharterAttachment(kring, circle).of(news);
        return Map.of(
                name(FACILITATOR, text),
                DraftMark.write(author.draft(Optional.of(author.sender()), subject, text, charter)));
    }

    private Map<String, byte[]> toMembers(List<Notice> news, boolean withForms) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String subject = circle.phrases()
                .say("remind.subject-member", circle.snapshot().circle().name());
        letter.byMember(news).forEach((id, theirs) -> {
            Member member = circle.snapshot().member(id);
            Optional<Mailbox> to = author.to(kring.console(), member);
            List<Attachment> forms = withForms ? forms(member, theirs) : List.of();
            String text = letters.fill("reminders-member", context(id, theirs, forms));
            files.put(name(id, text), DraftMark.write(author.draft(to, subject, text, forms)));
        });
        return files;
    }

    /** The form of each check-in that a member is reminded of. */
    private List<Attachment> forms(Member member, List<Notice> theirs) {
        return theirs.stream()
                .filter(notice -> notice.kind() == ReminderKind.CHECKIN)
                .map(notice -> Quarter.parse(notice.ids().get(0)).orElseThrow())
                .map(quarter -> DraftAuthor.form(circle, quarter, member))
                .toList();
    }

    /** What goes along is a list of one, or none, as all is that a template does not always know. */
    private Map<String, Object> context(String id, List<Notice> theirs, List<Attachment> forms) {
        String files = forms.stream().map(Attachment::name).distinct().collect(Collectors.joining(", "));
        Map<String, Object> context = new LinkedHashMap<>(letter.toMember(id, theirs));
        context.put("form", forms.isEmpty() ? List.of() : List.of(Map.of("file", files)));
        return context;
    }

    /** Drafts of one day, of one circle, for one reader can be several: each has its own file. */
    private String name(String reader, String text) {
        String whole = String.join(
                "\0", circle.snapshot().circle().name(), circle.today().toString(), reader, text);
        return circle.today() + "-" + author.circleName() + "-" + reader + "-"
                + DraftMark.of(whole.getBytes(StandardCharsets.UTF_8)).substring(0, 8) + ".eml";
    }
}
