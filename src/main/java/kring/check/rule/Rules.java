package kring.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Places;
import kring.model.Snapshot;

/** All rules that go across files. */
public final class Rules {
    /** Those that find errors: no command goes on with what they find. */
    private static final List<Rule> STRICT = List.of(
            new KnownMembers(),
            new KnownAmbitions(),
            new KnownAnswers(),
            new KnownOffers(),
            new KnownDimensions(),
            new KnownTimezone(),
            new MeetingConsistency(),
            new ExchangeConsistency());

    /** Those that only warn, which is only looked for where somebody is told. */
    private static final List<Rule> WARNING = List.of(
            new MemberConsistency(),
            new IdReuse(),
            new MemberDates(),
            new Activity(),
            new CheckinConsistency(),
            new ContributionShares());

    private Rules() {}

    /** The errors among what does not hold. */
    public static List<Finding> errors(Snapshot snapshot, Places places) {
        return Finding.errors(look(STRICT, snapshot, places));
    }

    /** Everything that does not hold. */
    public static List<Finding> findings(Snapshot snapshot, Places places) {
        return look(Stream.of(STRICT, WARNING).flatMap(List::stream).toList(), snapshot, places);
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

    private static List<Finding> look(List<Rule> rules, Snapshot snapshot, Places places) {
        Findings findings = new Findings(places);
        rules.forEach(rule -> rule.look(snapshot, findings));
        return findings.all();
    }
}
