package kring.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.model.Day;
import kring.model.Meeting;
import kring.model.Member;
import kring.model.Quarter;
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
        Kring kring = parent.kring();
        Opened circle = Opened.open(kring);
        Quarter begun = Opened.quarter(quarter);
        new NewFiles(kring, circle.phrases(), circle.folder()).write(files(circle, begun));
        return ExitStatus.DONE;
    }

    private Map<String, String> files(Opened circle, Quarter begun) {
        MeetingScaffold meeting = new MeetingScaffold(circle.phrases(), circle.snapshot(), begun);
        List<Meeting.Topic> topics = carry ? meeting.unfinished() : List.of();
        Map<String, String> files = new LinkedHashMap<>();
        files.put(meeting.path(), meeting.of(day(), circle.today(), topics));
        CheckinScaffold checkin =
                new CheckinScaffold(circle.phrases(), begun, begun.next().firstDay());
        ToAnswer toAnswer = new ToAnswer(circle.snapshot(), begun);
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
