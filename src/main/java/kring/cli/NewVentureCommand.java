package kring.cli;

import java.util.SortedMap;
import java.util.concurrent.Callable;
import kring.model.Member;
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
        Kring kring = parent.kring();
        NewFiles.requireId(id);
        Opened circle = Opened.open(kring);
        SortedMap<String, Member> members = circle.snapshot().members();
        new NewFiles(kring, circle.phrases(), circle.folder())
                .write(new Scaffold(circle.phrases(), circle.today())
                        .venture(id, name, members.isEmpty() ? "baker" : members.firstKey()));
        return ExitStatus.DONE;
    }
}
