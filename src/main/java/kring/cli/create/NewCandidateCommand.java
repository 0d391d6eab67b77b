package kring.cli.create;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import kring.scaffold.ScreeningScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring new candidate ID}: the file of somebody who would like to join, and a screening to be scored. */
@Command(name = "candidate")
final class NewCandidateCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand parent;

    @Mixin
    private NewPerson person;

    @Override
    public Integer call() {
        RootCommand kring = parent.kring();
        NewFiles.requirePersonId(person.id());
        OpenCircle circle = OpenCircle.open(kring);
        Map<String, String> files = new LinkedHashMap<>(new Scaffold(circle.phrases(), circle.today())
                .member(person.id(), Member.Status.CANDIDATE, person.name(), person.organisation()));
        files.putAll(new ScreeningScaffold(circle.phrases(), circle.snapshot().circle())
                .of(person.id(), name(circle), circle.today()));
        new NewFiles(kring, circle.phrases(), circle.tree()).write(files);
        return ExitStatus.DONE;
    }

    /** The name given, else the one in a file that is there already. */
    private String name(OpenCircle circle) {
        Member known = circle.snapshot().members().get(person.id());
        return person.name() == null && known != null ? known.name() : person.name();
    }
}
