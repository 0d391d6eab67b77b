package kring.forms.rating;

import java.util.List;
import kring.forms.Answers;
import kring.forms.FileChanges;
import kring.forms.FilledRows;
import kring.forms.FormReading;
import kring.model.FileNames;

/** What a form says on which a person scored themselves. */
public final class FilledSelf {
    private FilledSelf() {}

    /**
     * What changes, what cannot be taken over, and what has to be read by a person.
     *
     * @param since whether what the person said was changed since the form was made
     * @param shownOtherwise whether the form showed other words than one made now
     */
    public static Answers read(FilledRows rows, SelfQuestions asked, boolean since, boolean shownOtherwise) {
        FormReading form = new FormReading(rows, since);
        FileChanges file = form.in(FileNames.screening(asked.id()));
        form.known("self").forEach(row -> file.field(row, "score", List.of("self", row.code())));
        form.known("response").forEach(row -> file.field(row, "response", List.of("response")));
        return form.answers(shownOtherwise);
    }
}
