package kring.cli.forms;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.forms.rating.FilledRating;
import kring.forms.rating.FilledSelf;
import kring.forms.rating.FormSender;
import kring.forms.rating.RatingForm;
import kring.forms.rating.RatingQuestions;
import kring.forms.rating.SelfForm;
import kring.forms.rating.SelfQuestions;
import kring.language.Phrases;
import kring.model.FileNames;
import kring.model.person.Member;
import kring.model.person.RaterNames;
import kring.model.value.Hidden;
import kring.model.value.Legible;
import kring.report.document.form.Form;
import kring.scaffold.ScreeningScaffold;
import org.jspecify.annotations.Nullable;

/**
 * What one rater makes of the intentions of one person.
 *
 * @param person who is rated
 * @param rater by name; null for what the person says
 */
record RatingSubject(
        OpenCircle circle, Member person, @Nullable String rater) implements FormSubject {
    private static final int LONGEST = 100;

    /** What a form is about that says so: {@code joiner/Piet Jansen}, or {@code joiner} for the person's own. */
    static Optional<FormSubject> of(OpenCircle circle, String about) {
        String[] steps = about.split("/", 2);
        return Optional.ofNullable(circle.snapshot().members().get(steps[0]))
                .filter(person -> steps.length == 1 || isName(steps[1]))
                .map(person -> of(circle, person, steps.length == 1 ? null : steps[1]));
    }

    /** A rater, by a name or by the id of a member. */
    static RatingSubject of(OpenCircle circle, Member person, @Nullable String rater) {
        String name = rater == null
                ? null
                : RatingQuestions.of(circle.snapshot(), person.id(), rater).rater();
        return new RatingSubject(circle, person, name);
    }

    /**
     * What somebody asks for a form of: without a rater it is for the facilitator.
     *
     * @param self whether it is for the person
     * @throws UserError when that is no rater
     */
    static RatingSubject asked(OpenCircle circle, Member person, @Nullable String rater, boolean self) {
        if (self) {
            if (rater != null) {
                throw new UserError("rater-or-self");
            }
            return of(circle, person, null);
        }
        String name = rater == null ? circle.snapshot().circle().facilitatorName() : rater;
        if (!isName(name)) {
            throw new UserError("rater-name", LONGEST);
        }
        if (RaterNames.isCalled(person, name)) {
            throw new UserError("rater-self", person.id());
        }
        return of(circle, person, name);
    }

    private static boolean isName(String words) {
        return Legible.shows(words)
                && Legible.invisible(words).isEmpty()
                && words.codePoints().noneMatch(Hidden::is)
                && words.length() <= LONGEST;
    }

    @Override
    public FormCode.Kind kind() {
        return FormCode.Kind.RATING;
    }

    @Override
    public String about() {
        return rater == null ? id() : id() + "/" + rater;
    }

    @Override
    public String id() {
        return person.id();
    }

    @Override
    public String path(String id) {
        return "reports/forms/" + file().of(id) + ".xlsx";
    }

    private RatingFile file() {
        return new RatingFile(circle.snapshot(), person, rater);
    }

    @Override
    public Optional<String> calledAfter(String name) {
        return file().calledAfter(name);
    }

    @Override
    public List<String> files() {
        return List.of(FileNames.screening(id()));
    }

    /** What others say of the person changes nothing for this rater. */
    @Override
    public byte[] known(Function<String, byte[]> file) {
        return (rater == null ? self().said() : asked(rater).said()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String blank(String path) {
        ScreeningScaffold scaffold =
                new ScreeningScaffold(circle.phrases(), circle.snapshot().circle());
        Map<String, String> made = rater == null
                ? scaffold.of(id(), person.name(), circle.today())
                : scaffold.of(id(), person.name(), circle.today(), asked(rater).rater());
        return Objects.requireNonNull(made.get(path));
    }

    @Override
    public Form form(Phrases phrases, String fingerprint) {
        FormSender sender = new FormSender(
                circle.snapshot().circle().name(), circle.snapshot().circle().facilitatorName());
        return rater == null
                ? new SelfForm(phrases, self()).form(fingerprint, sender)
                : new RatingForm(phrases, asked(rater)).form(about(), fingerprint, sender);
    }

    @Override
    public Answers answers(FilledRows rows, boolean since, boolean shownOtherwise) {
        return rater == null
                ? FilledSelf.read(rows, self(), since, shownOtherwise)
                : FilledRating.read(rows, asked(rater), circle.today(), since, shownOtherwise);
    }

    private RatingQuestions asked(String name) {
        return RatingQuestions.of(circle.snapshot(), id(), name);
    }

    private SelfQuestions self() {
        return SelfQuestions.of(circle.snapshot(), id());
    }
}
