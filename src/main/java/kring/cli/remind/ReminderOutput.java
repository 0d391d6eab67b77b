package kring.cli.remind;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kring.cli.output.Output;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.reminders.Notice;
import kring.reminders.ReminderSchedule;
import kring.reminders.paper.ReminderLetter;
import kring.report.terminal.Folding;
import org.jspecify.annotations.Nullable;

/** Says what is new: as text, and where asked for as drafts. */
final class ReminderOutput {
    private static final String TEXT = "reminders";

    private final RootCommand kring;
    private final Output output;
    private final @Nullable DraftsWanted drafts;
    private boolean begun;

    /**
     * Says things where the output goes.
     *
     * @param drafts null when none are wanted
     */
    ReminderOutput(RootCommand kring, Output output, @Nullable DraftsWanted drafts) {
        this.kring = kring;
        this.output = output;
        this.drafts = drafts;
    }

    /**
     * Says it, and is sure that it was said; where there is nothing to say, what stands in a file of an earlier day goes.
     *
     * @throws UserError when it could not be; drafts may then have been written, which the next run writes the same
     */
    void say(OpenCircle circle, ReminderSchedule schedule, List<Notice> news) {
        if (news.isEmpty()) {
            output.clear(kring);
            return;
        }
        Letters letters = new Letters(circle);
        ReminderLetter letter = new ReminderLetter(schedule, circle.phrases());
        String text = letters.fill(TEXT, letter.toFacilitator(news));
        int files =
                drafts == null ? 0 : write(circle, drafts, new Drafts(kring, circle, letter, letters).of(news, drafts));
        output.write(kring, ((begun ? "\n" : "") + shown(text)).getBytes(StandardCharsets.UTF_8));
        begun = true;
        if (kring.context().out().checkError()) {
            throw new UserError("remind-not-said");
        }
        if (drafts != null && files > 0) {
            kring.console().note(circle.phrases().count("remind.drafts", files, drafts.folder()));
        }
    }

    private int write(OpenCircle circle, DraftsWanted wanted, Map<String, byte[]> files) {
        Path folder = wanted.folder();
        new DraftFolder(kring, circle, folder, folder.toString(), false).write(files);
        return files.size();
    }

    /** Mail programs fold lines themselves, terminals in the middle of a word. */
    private String shown(String text) {
        return output.isToFile() ? text : Folding.lines(text, kring.console().lineWidth());
    }
}
