package kring.cli.create;

import java.util.SortedMap;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring new venture ID}: the file of a new venture. */
@Command(name = "venture")
final class NewVentureCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Override
    public Integer call() {
        RootCommand kring = parent.kring();
        NewFiles.requireId(id);
        OpenCircle circle = OpenCircle.open(kring);
        SortedMap<String, Member> members = circle.snapshot().members();
        new NewFiles(kring, circle.phrases(), circle.tree())
                .write(new Scaffold(circle.phrases(), circle.today())
                        .venture(id, name, members.isEmpty() ? "baker" : members.firstKey()));
        return ExitStatus.DONE;
    }
}
