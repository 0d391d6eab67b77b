package kring.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kring.check.Finding;
import kring.check.Places;
import kring.model.Snapshot;

/** All rules that go across files. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new KnownMembers(),
            new KnownAmbitions(),
            new KnownAnswers(),
            new KnownOffers(),
            new KnownDimensions(),
            new KnownTimezone(),
            new MemberConsistency(),
            new IdReuse(),
            new MemberDates(),
            new MeetingConsistency(),
            new Activity(),
            new CheckinConsistency(),
            new ExchangeConsistency(),
            new ContributionShares());

    private Rules() {}

    /** Everything that does not hold. */
    public static List<Finding> findings(Snapshot snapshot, Places places) {
        Findings findings = new Findings(places);
        ALL.forEach(rule -> rule.look(snapshot, findings));
        return findings.all();
    }

    /** Whose data has been kept long enough by that day; none while the circle's own file could not be read. */
    public static List<Finding> retention(Snapshot snapshot, LocalDate today, Places places) {
        Findings findings = new Findings(places);
        if (snapshot.circle() != null) {
            new RetentionEnded(today).look(snapshot, findings);
        }
        return findings.all();
    }

    /** What decisions on people lack, when those depart from the advice that departing names. */
    public static List<Finding> decisions(Snapshot snapshot, Set<String> departing, Places places) {
        Findings findings = new Findings(places);
        new ScreeningDecisions(departing).look(snapshot, findings);
        return findings.all();
    }
}
