package kring.check.rule;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import kring.check.Code;
import kring.check.Finding;
import kring.check.Suggestion;
import kring.model.Circle;
import kring.model.FileNames;
import kring.model.Snapshot;

/** The circle's time zone is one that exists, or no day of today could be told. */
final class KnownTimezone implements Rule {
    @Override
    public void look(Snapshot snapshot, Findings findings) {
        Circle circle = snapshot.circle();
        if (circle != null && !exists(circle)) {
            String word = circle.timezone();
            Suggestion known = Suggestion.only(
                    Suggestion.near(word, ZoneId.getAvailableZoneIds()).meant());
            findings.add(new Finding(
                    Code.UNKNOWN_TIMEZONE,
                    findings.value(FileNames.CIRCLE, "timezone").get(),
                    List.of(word),
                    known));
        }
    }

    private static boolean exists(Circle circle) {
        try {
            return circle.zone() != null;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
