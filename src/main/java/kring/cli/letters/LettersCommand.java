package kring.cli.letters;

import java.nio.file.Path;
import java.util.Map;
import kring.cli.output.WritingCommand;
import kring.cli.remind.DraftFolder;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.Participation;
import kring.model.FileNames;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring letters WHAT QUARTER}: a draft to each member, with that member's own files; nothing is sent. */
@Command(name = "letters")
public final class LettersCommand extends WritingCommand {
    @Parameters(index = "0", paramLabel = "invitation|checkin|minutes")
    private LetterKind kind;

    @Parameters(index = "1", paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--eml", paramLabel = "DIR")
    private @Nullable Path folder;

    @Override
    protected int write() {
        OpenCircle circle = open();
        Quarter about = kind == LetterKind.MINUTES ? circle.held(quarter) : circle.known(quarter);
        MeetingLetters letters = new MeetingLetters(kring(), circle, about);
        new Participation(circle, about).require();
        warn(circle, about);
        Map<String, byte[]> drafts = letters.of(kind);
        DraftFolder place = DraftFolder.of(kring(), circle, about, folder);
        place.write(drafts);
        kring().saving().written().forEach(file -> kring().console().tell(file.file()));
        kring().console().note(circle.phrases().count("letters.done", drafts.size(), place.shown()));
        return ExitStatus.DONE;
    }

    /** What makes such a letter an odd one: an invitation to what is over, the minutes of which nobody noted anything. */
    private void warn(OpenCircle circle, Quarter about) {
        Meeting meeting = circle.snapshot().meeting(about);
        if (kind == LetterKind.MINUTES && !meeting.isAttended()) {
            kring().console().warn(circle.phrases().say("close.open.attendance", FileNames.meeting(about)));
        }
        if (kind != LetterKind.MINUTES && meeting.date().isBefore(circle.today())) {
            String day = circle.phrases().figures().longDay(meeting.date());
            kring().console().warn(circle.phrases().say("letters.past", about, day));
        }
    }
}
