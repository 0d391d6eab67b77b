package kring.reminders.paper;

import java.util.List;
import kring.language.Phrases;
import kring.reminders.Foreseen;
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

/** All that is due, as a list to print or to filter. */
public final class RemindersReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final Foreseen foreseen;
    private final ReminderWording wording;

    /** A report under a letterhead. */
    public RemindersReport(Letterhead letterhead, Foreseen foreseen) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.foreseen = foreseen;
        this.wording = new ReminderWording(phrases, foreseen);
    }

    /** The list, or that there is nothing on it. */
    public Report compose(Reminders reminders) {
        String title = phrases.say("remind.title");
        List<Block> blocks = reminders.due().isEmpty()
                ? List.of(new Paragraph(phrases.say("remind.nothing")))
                : List.of(new Section(title, table(reminders)));
        return letterhead.report(title, letterhead.circle() + " · " + wording.day(foreseen.today()), blocks);
    }

    private Table table(Reminders reminders) {
        List<Column> columns = List.of(
                new Column(phrases.say("column.what"), Column.Kind.TEXT, 14),
                new Column(phrases.say("column.member"), Column.Kind.TEXT, 20),
                new Column(phrases.say("column.day"), Column.Kind.DATE, 12),
                new Column(phrases.say("column.reminder"), Column.Kind.TEXT, 50),
                new Column(phrases.say("column.sent"), Column.Kind.STATUS, 12));
        return new Table(
                "reminders", columns, reminders.due().stream().map(this::row).toList());
    }

    private List<Cell> row(Reminder reminder) {
        return List.of(
                Cell.words(phrases.say("remind-kind." + reminder.kind().code())),
                Cell.words(wording.name(reminder.member())),
                Cell.day(reminder.date()),
                Cell.words(reminder.text()),
                reminder.sent()
                        ? new Cell.Status(Tone.STEADY, phrases.say("remind.sent"))
                        : new Cell.Status(Tone.OPEN, phrases.say("remind.new")));
    }
}
