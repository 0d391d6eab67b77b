package kring.cli.checkin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kring.assemble.OpenQuestions;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.folder.yaml.YamlReader;
import kring.forms.Answers;
import kring.forms.FormCode;
import kring.forms.Refusal;
import kring.model.person.Member;
import kring.model.quarter.Checkin;
import kring.report.document.FilledForm;
import kring.scaffold.CheckinScaffold;

/** The forms of one call while they are read: what they change, and whether all of it can be taken over. */
final class Imports {
    private final RootCommand kring;
    private final OpenCircle circle;
    private final CheckinForms forms;
    private final Map<String, String> before = new LinkedHashMap<>();
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private boolean refused;

    Imports(RootCommand kring, OpenCircle circle) {
        this.kring = kring;
        this.circle = circle;
        this.forms = new CheckinForms(circle);
    }

    /**
     * Reads a form.
     *
     * @throws UserError when it is none, or not of this circle, or comes second
     */
    void read(Path file) {
        FilledForm given =
                forms.read(kring.context().here().resolve(file)).orElseThrow(() -> new UserError("no-form", file));
        FormCode code = FormCode.parse(given.code()).orElseThrow(() -> new UserError("no-form", file));
        Answers answers = forms.answers(given)
                .orElseThrow(() -> new UserError("foreign-form", file, code.member(), code.quarter()));
        String path = CheckinScaffold.path(code.quarter(), code.member());
        if (before.containsKey(path)) {
            throw new UserError("form-twice", file, path);
        }
        byte[] old = bytes(path);
        before.put(path, new String(old, StandardCharsets.UTF_8));
        answers.refusals().forEach(refusal -> refuse(file, refusal));
        if (!answers.changes().isEmpty() && answers.refusals().isEmpty()) {
            byte[] base = old.length == 0 ? blank(code) : old;
            byte[] edited = CheckinEdits.apply(base, answers.changes(), dated(code) ? null : circle.today());
            if (!Arrays.equals(edited, old)) {
                changed.put(path, edited);
                warnIfChangedSince(file, code);
            }
        }
    }

    private void warnIfChangedSince(Path file, FormCode code) {
        if (forms.changedSince(code)) {
            kring.console().warn(circle.phrases().say("import.since", file));
        }
    }

    private void refuse(Path file, Refusal refusal) {
        refused = true;
        String why = circle.phrases()
                .say("refusal." + refusal.code(), refusal.arguments().toArray());
        kring.console().warn(file + ": " + refusal.place() + ": " + why);
    }

    private boolean dated(FormCode code) {
        Checkin checkin = circle.snapshot().record(code.quarter()).checkins().get(code.member());
        return checkin != null && checkin.date() != null;
    }

    /** A check-in that nobody began yet. */
    private byte[] blank(FormCode code) {
        Member member = circle.snapshot().member(code.member());
        return new CheckinScaffold(
                        circle.phrases(), code.quarter(), code.quarter().next().firstDay())
                .of(member, new OpenQuestions(circle.snapshot(), code.quarter()).of(member))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        try {
            return circle.tree().isThere(path) ? circle.tree().read(path, YamlReader.LARGEST) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether something could not be taken over; it was said. */
    boolean refused() {
        return refused;
    }

    /** The check-ins as they become, by path. */
    Map<String, byte[]> changed() {
        return changed;
    }

    /** A check-in as it is now; empty when there is none. */
    String before(String path) {
        return Objects.requireNonNull(before.get(path), path);
    }
}
