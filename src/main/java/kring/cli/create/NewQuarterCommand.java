package kring.cli.create;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.assemble.OpenQuestions;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.model.person.Member;
import kring.model.quarter.Meeting;
import kring.model.value.Day;
import kring.model.value.Quarter;
import kring.scaffold.CheckinScaffold;
import kring.scaffold.MeetingScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring new quarter QUARTER}: the meeting, and a check-in for each active member with what is to be answered. */
@Command(name = "quarter")
final class NewQuarterCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Parameters(paramLabel = "QUARTER")
    private String quarter;

    @Option(names = "--date", paramLabel = "DATE")
    private String date;

    @Option(names = "--carry")
    private boolean carry;

    @Override
    public Integer call() {
        RootCommand kring = parent.kring();
        OpenCircle circle = OpenCircle.open(kring);
        Quarter begun = OpenCircle.quarter(quarter);
        new NewFiles(kring, circle.phrases(), circle.folder()).write(files(circle, begun));
        return ExitStatus.DONE;
    }

    private Map<String, String> files(OpenCircle circle, Quarter begun) {
        MeetingScaffold meeting = new MeetingScaffold(circle.phrases(), circle.snapshot(), begun);
        List<Meeting.Topic> topics = carry ? meeting.unfinished() : List.of();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(meeting.path(), meeting.of(day(), circle.today(), topics));
        CheckinScaffold checkin =
                new CheckinScaffold(circle.phrases(), begun, begun.next().firstDay());
        OpenQuestions toAnswer = new OpenQuestions(circle.snapshot(), begun);
        for (Member member : circle.snapshot().members().values()) {
            if (member.activeIn(begun)) {
                files.put(CheckinScaffold.path(begun, member.id()), checkin.of(member, toAnswer.of(member)));
            }
        }
        return files;
    }

    /** The day given, or null. */
    private LocalDate day() {
        return date == null ? null : Day.date(date).orElseThrow(() -> new UserError("no-date", date));
    }
}
