package kring.cli;

import java.util.concurrent.Callable;
import kring.model.Member;
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
        Kring kring = parent.kring();
        NewFiles.requireId(person.id());
        Opened circle = Opened.open(kring);
        Scaffold scaffold = new Scaffold(circle.phrases(), circle.today());
        new NewFiles(kring, circle.phrases(), circle.folder())
                .write(scaffold.member(
                        person.id(),
                        founder ? Member.Status.FOUNDER : Member.Status.MEMBER,
                        person.name(),
                        person.organisation()));
        return ExitStatus.DONE;
    }
}
