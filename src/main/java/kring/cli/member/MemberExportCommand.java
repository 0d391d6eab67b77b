package kring.cli.member;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import kring.cli.output.CommandResult;
import kring.cli.output.Destination;
import kring.cli.process.Console;
import kring.cli.remind.ReminderRun;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.export.HeldReport;
import kring.folder.privacy.PersonalData;
import kring.model.Audience;
import kring.model.HeldFacts;
import kring.model.person.Member;
import kring.reminders.SentKeys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring member export ID}: everything held about a person, for that person. */
@Command(name = "export")
final class MemberExportCommand implements Callable<Integer> {
    @ParentCommand
    private MemberCommand parent;

    @Mixin
    private Destination destination;

    @Parameters(paramLabel = "MEMBER")
    private String id;

    @Option(names = "--yaml")
    private boolean yaml;

    @Override
    public Integer call() {
        RootCommand kring = parent.kring();
        OpenCircle circle = OpenCircle.open(kring);
        Member member = circle.member(id);
        if (yaml && !destination.isText()) {
            throw new UserError("export-form");
        }
        PersonalData data = PersonalData.of(circle.loaded(), member, SentKeys.about(id, ReminderRun.sentKeys(circle)));
        if (yaml) {
            destination.write(kring, data.yaml().getBytes(StandardCharsets.UTF_8));
        } else {
            say(kring, circle, data.held());
        }
        tellWhatToReadFirst(kring, circle, member);
        return ExitStatus.DONE;
    }

    private void say(RootCommand kring, OpenCircle circle, HeldFacts held) {
        HeldReport report = new HeldReport(circle.letterhead(Audience.member(id)), circle.snapshot()::name);
        String day = circle.phrases().figures().longDay(circle.today());
        destination.say(
                kring,
                circle,
                new CommandResult(
                        "member-export", held, () -> report.compose(held, day), () -> report.sheets(held, day)));
    }

    /** What only a person can judge: sources who spoke in confidence, and others' words about this one. */
    private void tellWhatToReadFirst(RootCommand kring, OpenCircle circle, Member member) {
        Console console = kring.console();
        if (circle.snapshot().screenings().containsKey(id)) {
            console.note(circle.phrases().say("export.screening"));
        }
        NameOccurrences occurrences = new NameOccurrences(circle);
        occurrences.inTextsOfOthers(member).ifPresent(lines -> {
            console.note(circle.phrases().say("export.named"));
            console.note(lines);
        });
    }
}
