package kring.cli.create;

import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code kring new member ID}: a member's file. */
@Command(name = "member")
final class NewMemberCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Mixin
    private NewPerson person;

    @Option(names = "--founder")
    private boolean founder;

    @Override
    public Integer call() {
        RootCommand kring = parent.kring();
        NewFiles.requirePersonId(person.id());
        OpenCircle circle = OpenCircle.open(kring);
        Scaffold scaffold = new Scaffold(circle.phrases(), circle.today());
        new NewFiles(kring, circle.phrases(), circle.tree())
                .write(scaffold.member(
                        person.id(),
                        founder ? Member.Status.FOUNDER : Member.Status.MEMBER,
                        person.name(),
                        person.organisation()));
        return ExitStatus.DONE;
    }
}
