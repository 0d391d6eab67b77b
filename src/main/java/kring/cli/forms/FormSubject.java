package kring.cli.forms;

import java.util.List;
import java.util.Map;
import kring.forms.Answers;
import kring.forms.FilledRows;
import kring.forms.FormCode;
import kring.language.Phrases;
import kring.report.document.form.Form;

/** What one form of a circle is about: how the form is made, and what it changes when it comes back (METHOD, Forms). */
interface FormSubject {
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

    /** Who or what else there could be a form of, by id: what they are called. */
    Map<String, String> namesById();

    /** The files of which it shows what can be emptied: while they are as they were, what is empty was emptied. */
    List<String> files();

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
