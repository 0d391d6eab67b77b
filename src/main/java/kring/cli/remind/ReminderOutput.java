package kring.cli.remind;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.cli.output.Output;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.Saving;
import kring.cli.run.UserError;
import kring.reminders.Notice;
import kring.reminders.ReminderSchedule;
import kring.reminders.paper.ReminderLetter;
import kring.report.terminal.TerminalRenderer;
import org.jspecify.annotations.Nullable;

/** Says what is new: as text, and where asked for as drafts. */
final class ReminderOutput {
    private static final String TEXT = "reminders";

    private final RootCommand kring;
    private final Output output;
    private final @Nullable Path drafts;
    private final boolean toMembers;
    private boolean begun;

    /**
     * Says things where the output goes.
     *
     * @param drafts the folder for drafts; null when none are wanted
     * @param toMembers whether these are for the members and not for the facilitator
     */
    ReminderOutput(RootCommand kring, Output output, @Nullable Path drafts, boolean toMembers) {
        this.kring = kring;
        this.output = output;
        this.drafts = drafts;
        this.toMembers = toMembers;
    }

    /**
     * Says it, and is sure that it was said.
     *
     * @throws UserError when it could not be; drafts may then have been written, which the next run writes the same
     */
    void say(OpenCircle circle, ReminderSchedule schedule, List<Notice> news) {
        if (news.isEmpty()) {
            return;
        }
        Letters letters = new Letters(circle);
        ReminderLetter letter = new ReminderLetter(schedule, circle.phrases());
        String text = letters.fill(TEXT, letter.toFacilitator(news));
        Map<Path, byte[]> files = new LinkedHashMap<>(
                drafts == null ? Map.of() : new Drafts(kring, circle, letter, letters, drafts).of(news, toMembers));
        List<Path> edited = files.entrySet().stream()
                .filter(file -> isEdited(file.getKey(), file.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        files.keySet().removeAll(edited);
        if (drafts != null) {
            kring.saving().writeFiles(drafts, files);
        }
        output.write(kring, ((begun ? "\n" : "") + shown(text)).getBytes(StandardCharsets.UTF_8));
        begun = true;
        if (kring.context().out().checkError()) {
            throw new UserError("remind-not-said");
        }
        edited.forEach(file -> kring.console().warn(circle.phrases().say("remind.draft-kept", file)));
        if (drafts != null && !files.isEmpty()) {
            kring.console().note(circle.phrases().count("remind.drafts", files.size(), drafts));
        }
    }

    /** Whether somebody has changed a draft: its name is that of the letter, and the same letter is the same bytes. */
    private static boolean isEdited(Path file, byte[] bytes) {
        try {
            return Files.isRegularFile(file) && !Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw Saving.unreadable(file, e);
        }
    }

    /** Mail programs fold lines themselves, terminals in the middle of a word. */
    private String shown(String text) {
        boolean onTerminal = !output.isToFile() && kring.context().columns().isPresent();
        return onTerminal ? new TerminalRenderer(kring.console().width(), false).fold(text) : text;
    }
}
