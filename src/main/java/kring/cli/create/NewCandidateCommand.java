package kring.cli.create;

import java.util.LinkedHashMap;
import java.util.Map;
import kring.cli.output.WritingCommand;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.model.person.Member;
import kring.scaffold.Scaffold;
import kring.scaffold.ScreeningScaffold;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code kring new candidate ID}: the file of somebody who would like to join, and a screening to be scored. */
@Command(name = "candidate")
final class NewCandidateCommand extends WritingCommand {
    @Mixin
    private NewPerson person;

    @Override
    protected int write() {
        NewFiles.requirePersonId(person.id());
        OpenCircle circle = open();
        Map<String, String> files = new LinkedHashMap<>(new Scaffold(circle.phrases(), circle.today())
                .member(person.id(), Member.Status.CANDIDATE, person.name(), person.organisation()));
        files.putAll(new ScreeningScaffold(circle.phrases(), circle.snapshot().circle())
                .of(person.id(), name(circle), circle.today()));
        new NewFiles(kring(), circle.phrases(), circle.tree()).write(files);
        return ExitStatus.DONE;
    }

    /** The name given, else the one in a file that is there already. */
    private String name(OpenCircle circle) {
        Member known = circle.snapshot().members().get(person.id());
        return person.name() == null && known != null ? known.name() : person.name();
    }
}
