package kring.cli.remind;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kring.cli.output.Output;
import kring.cli.output.WritingCommand;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.state.WrittenFile;
import kring.reminders.Notice;
import kring.reminders.ReminderSchedule;
import kring.reminders.Reminders;
import kring.reminders.paper.ReminderLetter;
import kring.report.json.JsonRenderer;
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
     * @param sent what was said before
     * @throws UserError when it could not be; drafts may then have been written, which the next run writes the same
     */
    void say(OpenCircle circle, ReminderSchedule schedule, List<Notice> news, Set<String> sent) {
        if (news.isEmpty() && !output.isJson()) {
            output.clear(kring);
            return;
        }
        int before = kring.saving().written().size();
        Letters letters = new Letters(circle);
        ReminderLetter letter = new ReminderLetter(schedule, circle.phrases());
        int files = drafts == null || news.isEmpty()
                ? 0
                : write(circle, drafts, new Drafts(kring, circle, letter, letters).of(news, drafts));
        if (output.isJson()) {
            tellProgram(circle, Reminders.of(schedule, sent, circle.phrases()), before);
        } else {
            String text = letters.fill(TEXT, letter.toFacilitator(news));
            output.write(kring, ((begun ? "\n" : "") + shown(text)).getBytes(StandardCharsets.UTF_8));
            begun = true;
        }
        if (kring.context().out().checkError()) {
            throw new UserError("remind-not-said");
        }
        if (drafts != null && files > 0) {
            kring.console().note(circle.phrases().count("remind.drafts", files, drafts.folder()));
        }
    }

    /** What is due, and which drafts were written of it (DESIGN, JSON of remind and of what writes). */
    private void tellProgram(OpenCircle circle, Reminders due, int before) {
        List<WrittenFile> all = kring.saving().written();
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("written", all.subList(before, all.size()));
        more.putAll(WritingCommand.dryRun(kring));
        String name = circle.snapshot().circle().name();
        output.write(kring, new JsonRenderer().render("remind", name, due, more).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether drafts are wanted. */
    boolean isWithDrafts() {
        return drafts != null;
    }

    private int write(OpenCircle circle, DraftsWanted wanted, Map<String, byte[]> files) {
        Path folder = wanted.folder();
        Path here = kring.context().here();
        String shown = (folder.startsWith(here) ? here.relativize(folder) : folder)
                .toString()
                .replace('\\', '/');
        new DraftFolder(kring, circle, folder, shown, false).write(files);
        return files.size();
    }

    /** Mail programs fold lines themselves, terminals in the middle of a word. */
    private String shown(String text) {
        return output.isToFile() ? text : Folding.lines(text, kring.console().lineWidth());
    }
}
