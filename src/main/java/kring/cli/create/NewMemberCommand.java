package kring.cli.create;

import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code kring new member ID}: a member's file. */
@Command(name = "member")
final class NewMemberCommand extends WritingCommand {
    @Mixin
    private NewPerson person;

    @Option(names = "--founder")
    private boolean founder;

    @Override
    protected int write() {
        NewFiles.requirePersonId(person.id());
        OpenCircle circle = open();
        Scaffold scaffold = new Scaffold(circle.phrases(), circle.today());
        new NewFiles(kring(), circle.phrases(), circle.tree())
                .write(scaffold.member(
                        person.id(),
                        founder ? Member.Status.FOUNDER : Member.Status.MEMBER,
                        person.name(),
                        person.organisation()));
        return ExitStatus.DONE;
    }
}
