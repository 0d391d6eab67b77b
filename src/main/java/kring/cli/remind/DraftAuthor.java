package kring.cli.remind;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kring.cli.forms.FormCommand;
import kring.cli.process.Console;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.Circle;
import kring.model.person.Member;
import kring.model.value.Id;
import kring.model.value.Quarter;
import kring.report.mail.Attachment;
import kring.report.mail.Draft;
import kring.report.mail.Mailbox;

/** The facilitator of a circle, from whom all drafts are. */
public record DraftAuthor(OpenCircle circle, Mailbox sender) {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    /** Beside it the day, the reader and the mark have to fit into the name of a file. */
    private static final int LONGEST_NAME = 60;

    /**
     * The facilitator of a circle.
     *
     * @throws UserError when there is no address to write from
     */
    public static DraftAuthor of(OpenCircle circle) {
        Circle.Person facilitator = circle.snapshot().circle().facilitator();
        Mailbox sender = Mailbox.of(circle.snapshot().circle().facilitatorName(), facilitator.email())
                .orElseThrow(() -> facilitator.email() == null
                        ? new UserError("remind-no-sender")
                        : new UserError("remind-unusable-sender", facilitator.email()));
        return new DraftAuthor(circle, sender);
    }

    /** Where a member is written to; somebody is told when that is nowhere. */
    public Optional<Mailbox> to(Console console, Member member) {
        Optional<Mailbox> to = Mailbox.of(member.name(), member.email());
        if (to.isEmpty()) {
            console.warn(circle.phrases().say("remind.no-address", member.name()));
        }
        return to;
    }

    /** The form of a member's check-in, as it goes along with a letter to that member. */
    public static Attachment form(OpenCircle circle, Quarter quarter, Member member) {
        return new Attachment(member.id() + ".xlsx", EXCEL, FormCommand.checkin(circle, quarter, member));
    }

    /** A letter of today; it gets its mark when it is written. */
    public Draft draft(Optional<Mailbox> to, String subject, String text, List<Attachment> attachments) {
        return new Draft(
                sender,
                to,
                subject,
                text,
                circle.phrases().language(),
                circle.today().atTime(MORNING).atZone(circle.snapshot().circle().zone()),
                "",
                attachments);
    }

    /** What the circle is called in the name of a file. */
    public String circleName() {
        String name = Id.near(circle.snapshot().circle().name()).orElse("kring");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
