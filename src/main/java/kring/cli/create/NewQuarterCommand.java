package kring.cli.create;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.assemble.OpenQuestions;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.Participation;
import kring.cli.run.UserError;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.scaffold.CheckinScaffold;
import kring.scaffold.MeetingScaffold;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring new quarter QUARTER}: the meeting, and a check-in for each active member with what is to be answered. */
@Command(name = "quarter")
final class NewQuarterCommand extends WritingCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private @Nullable Quarter quarter;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable LocalDate date;

    @Option(names = "--carry")
    private boolean carry;

    @Override
    protected int write() {
        OpenCircle circle = open();
        Participation participation = new Participation(circle, quarter == null ? next(circle) : quarter);
        new NewFiles(kring(), circle.phrases(), circle.tree()).write(files(circle, participation));
        participation.warn(kring().console());
        return ExitStatus.DONE;
    }

    /** The quarter of the day that was given, else the first that has no meeting yet, from today's on and after all that have. */
    private Quarter next(OpenCircle circle) {
        if (date != null) {
            return Quarter.of(date);
        }
        Quarter now = Quarter.of(circle.today());
        return circle.snapshot().quarters().entrySet().stream()
                .filter(written -> written.getValue().meeting() != null)
                .map(Map.Entry::getKey)
                .filter(begun -> begun.compareTo(now) >= 0)
                .reduce((one, last) -> last)
                .map(Quarter::next)
                .orElse(now);
    }

    /** A meeting that is there, as after an evening that agreed on the next day, stays: what would be lost of it is told. */
    private void leave(OpenCircle circle, MeetingScaffold meeting, Meeting there) {
        if (date != null && !date.equals(there.date())) {
            throw new UserError("other-day", meeting.path(), there.date(), date, meeting.quarter());
        }
        if (carry) {
            kring().console().warn(circle.phrases().say("new.not-carried", meeting.path()));
        }
    }

    private Map<String, String> files(OpenCircle circle, Participation participation) {
        Quarter quarter = participation.quarter();
        MeetingScaffold meeting = new MeetingScaffold(circle.phrases(), circle.snapshot(), quarter);
        Meeting there = circle.snapshot().record(quarter).meeting();
        if (there != null) {
            leave(circle, meeting, there);
        }
        List<Meeting.Topic> topics = carry ? meeting.unfinished() : List.of();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(meeting.path(), meeting.of(date, circle.today(), topics));
        CheckinScaffold checkin =
                new CheckinScaffold(circle.phrases(), quarter, quarter.next().firstDay());
        OpenQuestions questions = new OpenQuestions(circle.snapshot(), quarter);
        for (Member member : participation.members()) {
            files.put(CheckinScaffold.path(quarter, member.id()), checkin.of(member, questions.of(member)));
        }
        return files;
    }
}
