package kring.cli.forms;

import java.util.Optional;
import kring.cli.run.OpenCircle;
import kring.forms.FormCode;
import kring.report.document.form.FilledForm;

/** Which forms there are. */
record FormSubjects(OpenCircle circle) {
    /** What the form with that code is about; empty when it is none of this circle. */
    Optional<FormSubject> of(FormCode code, FilledForm given) {
        return switch (code.kind()) {
            case CHECKIN -> CheckinSubject.of(circle, code.about());
            case INTAKE -> IntakeSubject.of(circle, code.about(), given);
            case RATING -> RatingSubject.of(circle, code.about());
            case VENTURE -> VentureSubject.of(circle, code.about(), given);
            case MEETING -> MeetingSubject.of(circle, code.about());
        };
    }
}
