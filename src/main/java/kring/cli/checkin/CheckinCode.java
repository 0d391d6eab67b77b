package kring.cli.checkin;

import java.util.Optional;
import kring.forms.FormCode;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.value.Quarter;

/**
 * For whom and when a check-in form was made.
 *
 * @param checkin the fingerprint of the check-in as it was
 * @param shown the fingerprint of what the form showed
 */
record CheckinCode(Quarter quarter, Member member, String checkin, String shown) {
    /** Parses the code of a form; empty when it is of a quarter or somebody unknown here. */
    static Optional<CheckinCode> of(String code, Snapshot snapshot) {
        return FormCode.parse(code)
                .filter(form -> form.kind() == FormCode.Kind.CHECKIN)
                .flatMap(form -> of(form, snapshot));
    }

    private static Optional<CheckinCode> of(FormCode form, Snapshot snapshot) {
        String[] about = form.about().split("/", 2);
        String[] prints = (form.fingerprint() + "-").split("-", 2);
        return Quarter.parse(about[0])
                .filter(quarter -> about.length == 2 && snapshot.quarters().containsKey(quarter))
                .flatMap(quarter -> Optional.ofNullable(snapshot.members().get(about[1]))
                        .map(member -> new CheckinCode(quarter, member, prints[0], prints[1].replace("-", ""))));
    }
}
