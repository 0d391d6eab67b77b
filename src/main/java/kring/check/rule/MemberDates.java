package kring.check.rule;

import java.time.LocalDate;
import java.util.function.Supplier;
import kring.check.Code;
import kring.check.Place;
import kring.model.FileNames;
import kring.model.Screening;
import kring.model.Snapshot;
import kring.model.person.Member;

/** Nobody leaves before joining, and nothing is decided before it was looked at. */
final class MemberDates implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        snapshot.members().values().forEach(member -> member(member, findings));
        snapshot.screenings().forEach((id, screening) -> screening(screening, FileNames.screening(id), findings));
    }

    private static void member(Member member, Findings findings) {
        String file = FileNames.member(member.id());
        if (member.status() == Member.Status.LEFT && member.left() == null) {
            findings.add(Code.LEFT_WITHOUT_DATE, findings.value(file, "status"), member.id());
        }
        findings.order(member.joined(), "joined", member.left(), "left", findings.value(file, "left"));
    }

    private static void screening(Screening screening, String file, Findings findings) {
        Screening.Decision decision = screening.decision();
        if (decision != null) {
            Supplier<Place> decided = findings.value(file, "decision", "date");
            findings.order(screening.date(), "screening", decision.date(), "decision", decided);
            LocalDate from = decision.date() == null ? screening.date() : decision.date();
            Supplier<Place> revisit = findings.value(file, "decision", "revisit");
            findings.order(from, "decision", decision.revisit(), "revisit", revisit);
        }
    }
}
