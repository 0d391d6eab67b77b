package kring.progress;

import java.util.List;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Kebab;
import kring.model.value.Quarter;

/** Changes as lines for a test: {@code baker ambition ovens advanced 42000 -> 31000}. */
final class ChangesText {
    private ChangesText() {}

    static List<String> diff(Snapshot snapshot, String from, String to) {
        return diff(snapshot, from, to, Audience.FACILITATOR);
    }

    static List<String> diff(Snapshot snapshot, String from, String to, Audience audience) {
        return lines(Progress.between(state(snapshot, from), state(snapshot, to), audience));
    }

    static CircleState state(Snapshot snapshot, String quarter) {
        return CircleState.ofQuarter(snapshot, Quarter.parse(quarter).orElseThrow());
    }

    static List<String> lines(Comparison comparison) {
        return comparison.changes().stream().map(ChangesText::line).toList();
    }

    private static String line(Change change) {
        String line = "%s %s %s %s"
                .formatted(change.member(), Kebab.of(change.subject()), change.id(), Kebab.of(change.kind()));
        if (change.before() != null || change.after() != null) {
            line += " " + shown(change.before()) + " -> " + shown(change.after());
        }
        return change.count() == null ? line : line + " x" + change.count();
    }

    private static String shown(Fact fact) {
        if (fact instanceof Fact.Words words) {
            return words.text();
        }
        if (fact instanceof Fact.Amount amount) {
            return amount.number().toPlainString();
        }
        if (fact instanceof Fact.Day day) {
            return day.date().toString();
        }
        return fact instanceof Fact.Stands stands ? Kebab.of(stands.status()) : "null";
    }
}
