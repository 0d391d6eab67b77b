package kring.cli.meeting;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kring.cli.output.PlannedMeetings;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.edit.BaselineText;
import kring.folder.state.ChangeSet;
import kring.minutes.Omission;
import kring.minutes.Omissions;
import kring.model.Audience;
import kring.model.FileNames;
import kring.model.quarter.Meeting;
import kring.model.value.Kebab;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring close QUARTER}: freezes what was agreed, after the meeting. */
@Command(name = "close")
public final class CloseCommand extends WritingCommand {
    @Parameters(paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--again")
    private boolean again;

    @Override
    protected int write() {
        OpenCircle circle = open();
        Quarter closing = circle.known(quarter);
        if (circle.snapshot().record(closing).baseline() != null && !again) {
            throw new UserError("closed", closing);
        }
        String path = FileNames.baseline(closing);
        byte[] text =
                BaselineText.of(circle.loaded(), closing, date(circle, closing)).getBytes(StandardCharsets.UTF_8);
        kring().saving().commit(circle.tree(), ChangeSet.writing(Map.of(path, text)));
        boolean held = circle.snapshot().held(circle.today()).contains(closing);
        warn(circle, closing, held);
        kring().console().tell(circle.phrases().say("close.done", path));
        NextStep next = NextStep.afterClosing(circle, closing, held);
        kring().console().tell(circle.phrases().say("close." + Kebab.of(next.kind()), next.command()));
        return ExitStatus.DONE;
    }

    /** Names what the evening left open, and once it is over, how to write that down yet. */
    private void warn(OpenCircle circle, Quarter closing, boolean held) {
        List<Omission> open = Omissions.of(circle.snapshot(), closing, planned(circle, closing));
        open.forEach(left -> kring().console().warn(sentence(circle, closing, left)));
        if (held && !open.isEmpty()) {
            kring().console().warn(circle.phrases().say("close.record", closing));
        }
    }

    /** Whose deep dive the agenda has; a meeting that is too short for an agenda has none. */
    private static List<String> planned(OpenCircle circle, Quarter closing) {
        try {
            return PlannedMeetings.of(circle, closing, Audience.FACILITATOR).deepDives();
        } catch (UserError tooShort) {
            return List.of();
        }
    }

    private static String sentence(OpenCircle circle, Quarter closing, Omission left) {
        String names = left.members().stream().map(circle.snapshot()::name).collect(Collectors.joining(", "));
        String id = Objects.requireNonNullElse(left.id(), "");
        String what = Objects.requireNonNullElse(left.text(), id).strip().replaceAll("\\s+", " ");
        return circle.phrases().say("close.open." + Kebab.of(left.kind()), FileNames.meeting(closing), names, what, id);
    }

    /** The day of the meeting; today when that is not written down, or still to come: then somebody is told. */
    private LocalDate date(OpenCircle circle, Quarter closing) {
        Meeting meeting = circle.snapshot().record(closing).meeting();
        if (meeting != null && meeting.date().isAfter(circle.today())) {
            kring().console()
                    .warn(circle.phrases()
                            .say("close.early", circle.phrases().figures().day(meeting.date())));
        }
        return meeting == null || meeting.date().isAfter(circle.today()) ? circle.today() : meeting.date();
    }
}
