package kring.cli.remind;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.FailureReason;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.folder.state.SentLog;
import kring.folder.write.BlockedWrite;
import kring.history.CircleState;
import kring.history.OpenPromises;
import kring.model.Audience;
import kring.reminders.Notice;
import kring.reminders.ReminderSchedule;
import kring.reminders.Reminders;
import kring.reminders.paper.RemindersReport;
import kring.report.document.Letterhead;

/** Says what is due in circles, one after the other, and remembers it (METHOD, Reminders). */
public final class ReminderRun {
    private static final Duration LOCK_TIMEOUT = Duration.ofSeconds(30);

    private final RootCommand kring;
    private final Output output;
    private final boolean again;
    private final ReminderOutput announcements;

    ReminderRun(RootCommand kring, Output output, boolean again, ReminderOutput announcements) {
        this.kring = kring;
        this.output = output;
        this.again = again;
        this.announcements = announcements;
    }

    /**
     * The reminders of one circle.
     *
     * @throws UserError when they could not be said, or not be remembered; then they will come again
     */
    public void of(Path folder) {
        of(OpenCircle.open(kring, folder));
    }

    /** The reminders of a circle that was read. */
    public void of(OpenCircle circle) {
        if (output.audience(circle).kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("remind-audience");
        }
        ReminderSchedule schedule = schedule(circle);
        Set<String> sent = sentKeys(circle);
        if (!output.isText()) {
            list(circle, schedule, sent);
        } else if (news(schedule, sent).isEmpty() && Collections.disjoint(sent, schedule.ahead())) {
            announcements.say(circle, schedule, news(schedule, sent));
        } else if (kring.saving().isDry()) {
            sayOnly(circle, schedule, news(schedule, sent));
        } else {
            sayAndRemember(circle, schedule);
        }
    }

    private void sayOnly(OpenCircle circle, ReminderSchedule schedule, List<Notice> news) {
        try {
            SentLog.requirePossible(kring.context().disk(), circle.folder());
        } catch (IOException e) {
            throw Saving.failed(circle.folder(), e);
        }
        announcements.say(circle, schedule, news);
    }

    /** All that a circle has to be reminded of. */
    public static ReminderSchedule schedule(OpenCircle circle) {
        CircleState now = CircleState.now(circle.snapshot(), circle.today());
        return ReminderSchedule.of(circle.snapshot(), OpenPromises.of(now), circle.today());
    }

    private List<Notice> news(ReminderSchedule schedule, Set<String> sent) {
        return schedule.due().stream()
                .filter(notice -> again || !sent.contains(notice.key()))
                .toList();
    }

    /** All that is due, as a list that says what was sent; to look at it is not to be reminded. */
    private void list(OpenCircle circle, ReminderSchedule schedule, Set<String> sent) {
        Letterhead letterhead = output.letterhead(circle);
        Reminders reminders = Reminders.of(schedule, sent, circle.phrases());
        RemindersReport report = new RemindersReport(letterhead, schedule);
        output.say(
                kring,
                circle,
                new CommandResult(
                        "remind", reminders, () -> report.compose(reminders), () -> report.compose(reminders)));
    }

    private void sayAndRemember(OpenCircle circle, ReminderSchedule schedule) {
        try (SentLog log = SentLog.open(kring.context().disk(), circle.folder(), LOCK_TIMEOUT)) {
            Saving.requireUnchanged(circle.tree());
            List<Notice> news = news(schedule, log.keys());
            log.prepare(news.stream().map(Notice::key).toList(), schedule.ahead());
            announcements.say(circle, schedule, news);
            keep(log, circle);
        } catch (SentLog.Busy e) {
            throw new UserError("remind-busy", circle.folder());
        } catch (NotDirectoryException | BlockedWrite e) {
            throw Saving.failed(circle.folder(), e);
        } catch (IOException e) {
            FailureReason reason = FailureReason.of(e);
            throw new UserError("remind-not-kept", logFolder(circle), reason.code(), reason.said());
        }
    }

    private static void keep(SentLog log, OpenCircle circle) {
        try {
            log.commit();
        } catch (IOException e) {
            throw new UserError("remind-twice", logFolder(circle));
        }
    }

    /**
     * What was said before.
     *
     * @throws UserError when that cannot be read
     */
    public static Set<String> sentKeys(OpenCircle circle) {
        try {
            return SentLog.read(circle.folder());
        } catch (IOException e) {
            throw Saving.unreadable(logFolder(circle).resolve("sent"), e);
        }
    }

    private static Path logFolder(OpenCircle circle) {
        return circle.folder().resolve(SentLog.FOLDER);
    }
}
