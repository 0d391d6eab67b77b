package kring.cli.create;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kring.assemble.OpenQuestions;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Quarter;
import kring.scaffold.CheckinScaffold;
import kring.scaffold.MeetingScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring new quarter QUARTER}: the meeting, and a check-in for each active member with what is to be answered. */
@Command(name = "quarter")
final class NewQuarterCommand extends WritingCommand {
    @Parameters(paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    @Option(names = "--carry")
    private boolean carry;

    @Override
    protected int write() {
        OpenCircle circle = open();
        new NewFiles(kring(), circle.phrases(), circle.tree()).write(files(circle));
        return ExitStatus.DONE;
    }

    /** A meeting that is there, as after an evening that agreed on the next day, stays: what would be lost of it is told. */
    private void leave(OpenCircle circle, String path, Meeting there) {
        if (date != null && !date.equals(there.date())) {
            throw new UserError("other-day", path, there.date(), date);
        }
        if (carry) {
            kring().console().warn(circle.phrases().say("new.not-carried", path));
        }
    }

    private Map<String, String> files(OpenCircle circle) {
        MeetingScaffold meeting = new MeetingScaffold(circle.phrases(), circle.snapshot(), quarter);
        Meeting there = circle.snapshot().record(quarter).meeting();
        if (there != null) {
            leave(circle, meeting.path(), there);
        }
        List<Meeting.Topic> topics = carry ? meeting.unfinished() : List.of();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(meeting.path(), meeting.of(date, circle.today(), topics));
        CheckinScaffold checkin =
                new CheckinScaffold(circle.phrases(), quarter, quarter.next().firstDay());
        OpenQuestions questions = new OpenQuestions(circle.snapshot(), quarter);
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(quarter)) {
                files.put(CheckinScaffold.path(quarter, member.id()), checkin.of(member, questions.of(member)));
            }
        }
        return files;
    }
}
