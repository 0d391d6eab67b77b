package kring.cli.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.state.ChangeSet;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring form}: Excel forms, so that nobody has to write YAML; of a quarter one for each member's check-in. */
@Command(name = "form")
public final class FormCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private @Nullable Quarter quarter;

    @Option(names = "--rating", paramLabel = "MEMBER")
    private @Nullable String rating;

    @Option(names = "--rater", paramLabel = "NAME")
    private @Nullable String rater;

    @Option(names = "--self")
    private boolean self;

    @Option(names = "--again")
    private boolean again;

    @Override
    public Integer call() {
        if ((quarter == null) == (rating == null)) {
            throw new UserError("form-what");
        }
        OpenCircle circle = OpenCircle.open(kring);
        Forms forms = new Forms(circle);
        List<? extends FormSubject> subjects = subjects(circle);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (FormSubject subject : subjects) {
            String path = subject.path(subject.id());
            kring.console().progress(files.size() + 1, subjects.size(), path);
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

    private List<? extends FormSubject> subjects(OpenCircle circle) {
        if (rating != null) {
            return List.of(RatingSubject.asked(circle, circle.member(rating), rater, self));
        }
        if (rater != null || self) {
            throw new UserError("rater-of-whom");
        }
        Quarter asked = circle.known(Objects.requireNonNull(quarter));
        return circle.snapshot().members().values().stream()
                .filter(member -> member.activeIn(asked))
                .map(member -> new CheckinSubject(circle, asked, member))
                .toList();
    }
}
