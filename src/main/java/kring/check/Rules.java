package kring.check;

import java.util.List;
import kring.model.Snapshot;

/** All rules that go across files. */
public final class Rules {
    private static final List<Rule> ALL = List.of();

    private Rules() {}

    /** Everything that does not hold. */
    public static List<Finding> findings(Snapshot snapshot, Places places) {
        return ALL.stream()
                .flatMap(rule -> rule.findings(snapshot, places).stream())
                .toList();
    }
}
