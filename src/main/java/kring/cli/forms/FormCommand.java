package kring.cli.forms;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kring.cli.output.Format;
import kring.cli.output.OutputFile;
import kring.cli.output.WritingCommand;
import kring.cli.process.ProgressLine;
import kring.cli.run.ExitStatus;
import kring.cli.run.OpenCircle;
import kring.cli.run.Participation;
import kring.cli.run.UserError;
import kring.folder.state.ChangeSet;
import kring.model.person.Member;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kring form}: Excel forms, so that people can say what the circle should know without writing YAML. */
@Command(name = "form")
public final class FormCommand extends WritingCommand {
    @Parameters(arity = "0..1", paramLabel = "QUARTER")
    private @Nullable Quarter quarter;

    @Option(names = "--meeting")
    private boolean meeting;

    @Option(names = "--intake", arity = "0..1", paramLabel = "MEMBER")
    private @Nullable String intake;

    @Option(names = "--rating", paramLabel = "MEMBER")
    private @Nullable String rating;

    @Option(names = "--rater", paramLabel = "NAME")
    private @Nullable String rater;

    @Option(names = "--self")
    private boolean self;

    @Option(names = "--venture", arity = "0..1", paramLabel = "VENTURE")
    private @Nullable String venture;

    @Option(names = "--again")
    private boolean again;

    @Option(names = "-o", paramLabel = "FILE")
    private @Nullable Path file;

    @Override
    protected int write() {
        requireOneKind();
        OpenCircle circle = open();
        List<FormSubject> subjects = subjects(circle);
        if (file == null) {
            write(circle, subjects);
        } else if (subjects.size() == 1) {
            write(circle, subjects.get(0), file);
        } else {
            throw new UserError("form-one-file", subjects.size());
        }
        return ExitStatus.DONE;
    }

    /** The check-in form of a member, as that member gets it. */
    public static byte[] checkin(OpenCircle circle, Quarter quarter, Member member) {
        return new Forms(circle).bytes(CheckinSubject.of(circle, quarter, member));
    }

    /** Each of these asks for a kind of form; only one of them does. */
    private void requireOneKind() {
        if (Stream.of(quarter, intake, rating, venture).filter(Objects::nonNull).count() > 1
                || meeting && (intake != null || rating != null || venture != null)) {
            throw new UserError("form-kinds");
        }
        if (rating == null && (rater != null || self)) {
            throw new UserError("rater-of-whom");
        }
        if (file != null) {
            requireWorkbook(file);
        }
    }

    private void requireWorkbook(Path file) {
        if (new OutputFile(file).isStandardOutput()) {
            if (isForMachine()) {
                throw new UserError("one-output");
            }
            return;
        }
        Format.ofName(file).filter(named -> named != Format.XLSX).ifPresent(named -> {
            throw new UserError("form-format", file, named.word());
        });
    }

    /** What there is to make a form of. */
    private List<FormSubject> subjects(OpenCircle circle) {
        if (intake != null) {
            return List.of(IntakeSubject.asked(circle, intake));
        }
        if (venture != null) {
            return List.of(VentureSubject.asked(circle, venture));
        }
        if (meeting) {
            return List.of(MeetingSubject.of(circle, circle.held(quarter)));
        }
        return rating != null
                ? List.of(RatingSubject.asked(circle, circle.member(rating), rater, self))
                : checkins(circle, quarter == null ? circle.quarter() : circle.known(quarter));
    }

    private static List<FormSubject> checkins(OpenCircle circle, Quarter asked) {
        Participation participation = new Participation(circle, asked);
        participation.require();
        return participation.members().stream()
                .map(member -> CheckinSubject.of(circle, asked, member))
                .toList();
    }

    private void write(OpenCircle circle, List<FormSubject> subjects) {
        Forms forms = new Forms(circle);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ProgressLine progress = new ProgressLine(kring().console())) {
            for (FormSubject subject : subjects) {
                String path = subject.path();
                progress.step(files.size() + 1, subjects.size(), path);
                if (again || !forms.holdsAnswers(path)) {
                    files.put(path, forms.bytes(subject));
                } else {
                    progress.clear();
                    kring().console().warn(circle.phrases().say("form.kept", path));
                }
            }
        }
        kring().saving().commit(circle.tree(), ChangeSet.writing(files));
        files.keySet().forEach(kring().console()::tell);
    }

    private void write(OpenCircle circle, FormSubject subject, Path file) {
        Forms forms = new Forms(circle);
        OutputFile output = new OutputFile(file);
        if (output.isStandardOutput() && kring().context().columns().isPresent()) {
            throw new UserError("binary", Format.XLSX.word());
        }
        Path there = kring().context().here().resolve(file);
        if (again || output.isStandardOutput() || !forms.holdsAnswers(there)) {
            output.write(kring(), forms.bytes(subject));
        } else {
            kring().console().warn(circle.phrases().say("form.kept", file));
        }
    }
}
