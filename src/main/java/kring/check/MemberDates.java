package kring.check;

import java.time.LocalDate;
import kring.model.Member;
import kring.model.Screening;
import kring.model.Snapshot;

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
        Order.look(member.joined(), "joined", member.left(), "left", findings.value(file, "left"), findings);
    }

    private static void screening(Screening screening, String file, Findings findings) {
        Screening.Decision decision = screening.decision();
        if (decision != null) {
            Where decided = findings.value(file, "decision", "date");
            Order.look(screening.date(), "screening", decision.date(), "decision", decided, findings);
            LocalDate from = decision.date() == null ? screening.date() : decision.date();
            Where revisit = findings.value(file, "decision", "revisit");
            Order.look(from, "decision", decision.revisit(), "revisit", revisit, findings);
        }
    }
}
