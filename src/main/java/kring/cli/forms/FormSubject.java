package kring.cli.forms;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kring.cli.run.OpenCircle;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.model.value.Id;
import kring.report.document.form.Form;

/** What one form of a circle is about: how the form is made, and what it changes when it comes back (METHOD, Forms). */
interface FormSubject {
    /** Of which circle. */
    OpenCircle circle();

    FormCode.Kind kind();

    /** As the code of the form says it: {@code 2025-Q4/baker}. */
    String about();

    /** Of whom or what it is. */
    String id();

    /** Where the form is put. */
    default String path() {
        return path(id());
    }

    /** Where such a form is put for somebody or something of that kind. */
    String path(String id);

    /** Who or what else there could be a form of, by id, and what they are called: people, unless it says otherwise. */
    default Map<String, String> namesById() {
        Map<String, String> names = new LinkedHashMap<>();
        circle().snapshot().members().forEach((id, member) -> names.put(id, member.name()));
        return names;
    }

    /** Somebody or something else after which a file is called, without its ending; empty when it may be this form. */
    default Optional<String> calledAfter(String name) {
        return namesById().keySet().stream()
                .filter(other -> !isCalled(id(), name) && isCalled(other, name))
                .findFirst();
    }

    private boolean isCalled(String id, String name) {
        String called = namesById().get(id);
        String lower = name.toLowerCase(Locale.ROOT);
        return id.equals(lower)
                || path(id).endsWith("/" + lower + ".xlsx")
                || called != null && Id.near(called).equals(Id.near(name));
    }

    /** The files of which it shows what can be emptied. */
    List<String> files();

    /**
     * What of them a form rests on: while that is as it was, what is empty was emptied.
     *
     * @param file gives the bytes of a file
     */
    default byte[] known(Function<String, byte[]> file) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files().forEach(path -> all.writeBytes(file.apply(path)));
        return all.toByteArray();
    }

    /** Whose a file is, said before what changes in it; empty where the form is about nobody else. */
    default String whose(String path) {
        return "";
    }

    /** What a file begins with that is not there yet. */
    String blank(String path);

    /** The form, in the words of a language. */
    Form form(Phrases phrases, String fingerprint);

    /**
     * What a form says that the circle does not.
     *
     * @param since whether its files were changed since it was made
     * @param shownOtherwise whether it showed other words than one made now
     */
    Answers answers(FilledRows rows, boolean since, boolean shownOtherwise);
}
