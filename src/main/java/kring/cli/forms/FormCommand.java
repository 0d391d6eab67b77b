package kring.cli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.folder.state.ChangeSet;
import kring.model.person.Member;
import kring.model.value.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring form QUARTER}: an Excel form for each member, to give a check-in without writing YAML. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(paramLabel = "QUARTER")
    private Quarter quarter;

    @Option(names = "--again")
    private boolean again;

    @Override
    public Integer call() {
        OpenCircle circle = OpenCircle.open(kring);
        Quarter asked = circle.known(quarter);
        Forms forms = new Forms(circle);
        List<Member> members = circle.snapshot().members().values().stream()
                .filter(member -> member.activeIn(asked))
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Member member : members) {
            FormSubject subject = new CheckinSubject(circle, asked, member);
            String path = subject.path(member.id());
            kring.console().progress(files.size() + 1, members.size(), path);
            if (!again && forms.holdsAnswers(path)) {
                kring.console().warn(circle.phrases().say("form.kept", path));
            } else {
                files.put(path, forms.bytes(subject));
            }
        }
        kring.console().progressDone();
        kring.saving().commit(circle.tree(), ChangeSet.writing(files));
        files.keySet().forEach(kring.console()::tell);
        return ExitStatus.DONE;
    }
}
