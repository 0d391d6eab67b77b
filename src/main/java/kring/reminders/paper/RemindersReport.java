package kring.reminders.paper;

import java.util.List;
import kring.language.Phrases;
import kring.reminders.ReminderSchedule;
import kring.reminders.ReminderWording;
import kring.reminders.Reminders;
import kring.reminders.Reminders.Reminder;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** All that is due, as a list to print or to filter. */
public final class RemindersReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final ReminderSchedule schedule;
    private final ReminderWording wording;

    /** A report under a letterhead. */
    public RemindersReport(Letterhead letterhead, ReminderSchedule schedule) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.schedule = schedule;
        this.wording = new ReminderWording(phrases, schedule);
    }

    /** The list, or that there is nothing on it. */
    public Report compose(Reminders reminders) {
        String title = phrases.say("remind.title");
        List<Block> blocks = reminders.due().isEmpty()
                ? List.of(new Paragraph(phrases.say("remind.nothing")))
                : List.of(new Section(title, table(reminders)));
        return letterhead.report(title, letterhead.circle() + " · " + wording.day(schedule.today()), blocks);
    }

    private Table table(Reminders reminders) {
        Columns columns = new Columns(phrases, "column.");
        return Columns.table(
                "reminders",
                reminders.due(),
                columns.text(
                        "what",
                        14,
                        one -> phrases.say("remind-kind." + one.kind().code())),
                columns.text("member", 20, one -> wording.name(one.member())),
                columns.column("day", Column.Kind.DATE, 12, one -> Cell.day(one.date())),
                columns.text("reminder", 50, Reminder::text),
                columns.column("sent", Column.Kind.STATUS, 12, one -> sent(one.sent())));
    }

    private Cell sent(boolean sent) {
        return sent
                ? new Cell.Status(Tone.STEADY, phrases.say("remind.sent"))
                : new Cell.Status(Tone.OPEN, phrases.say("remind.new"));
    }
}
