package kring.cli.create;

import java.util.SortedMap;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring new venture ID}: the file of a new venture. */
@Command(name = "venture")
final class NewVentureCommand extends WritingCommand {
    @Parameters(paramLabel = "ID")
    private String id;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Override
    protected int write() {
        NewFiles.requireId(id);
        OpenCircle circle = open();
        SortedMap<String, Member> members = circle.snapshot().members();
        new NewFiles(kring(), circle.phrases(), circle.tree())
                .write(new Scaffold(circle.phrases(), circle.today())
                        .venture(id, name, members.isEmpty() ? "baker" : members.firstKey()));
        return ExitStatus.DONE;
    }
}
