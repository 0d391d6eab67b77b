package kring.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import kring.folder.write.Plan;
import kring.model.Member;
import kring.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring form QUARTER}: an Excel form for each member, to give a check-in without writing YAML. */
@Command(name = "form")
final class FormCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Parameters(paramLabel = "QUARTER")
    private String quarter;

    @Option(names = "--again")
    private boolean again;

    @Override
    public Integer call() {
        Opened circle = Opened.open(kring);
        Quarter asked = circle.known(quarter);
        CheckinForms forms = new CheckinForms(circle);
        List<Member> members = circle.snapshot().members().values().stream()
                .filter(member -> member.activeIn(asked))
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Member member : members) {
            String path = "reports/" + asked + "/forms/" + member.id() + ".xlsx";
            Path file = circle.folder().resolve(path);
            kring.screen().progress(files.size() + 1, members.size(), path);
            if (!again && forms.holdsAnswers(file)) {
                kring.screen().warn(circle.phrases().say("form.kept", path));
            } else {
                files.put(path, forms.bytes(asked, member));
            }
        }
        kring.screen().progressDone();
        kring.saving().all(circle.folder(), Plan.writing(files));
        files.keySet().forEach(kring.screen()::tell);
        return ExitStatus.DONE;
    }
}
