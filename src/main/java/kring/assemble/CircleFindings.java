package kring.assemble;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.check.Finding;
import kring.check.Places;
import kring.check.rule.Rules;
import kring.model.Snapshot;
import kring.screening.Intentions;

/** Everything that is wrong with a circle: its files one by one, the rules across them, and what decisions lack. */
public final class CircleFindings {
    private CircleFindings() {}

    /** The errors among all findings, sorted; a command that needs a sound circle asks no more. */
    public static List<Finding> errors(List<Finding> files, Snapshot snapshot, Places places) {
        return Stream.concat(Finding.errors(files).stream(), Rules.errors(snapshot, places).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All findings, sorted; those of single files are given. */
    public static List<Finding> of(List<Finding> files, Snapshot snapshot, Places places) {
        List<Finding> found = Stream.concat(files.stream(), Rules.findings(snapshot, places).stream())
                .distinct()
                .toList();
        // While anything is an error, nobody can tell what would be advised.
        Set<String> departing = Finding.errors(found).isEmpty() ? Intentions.departing(snapshot) : Set.of();
        return Stream.concat(found.stream(), Rules.decisions(snapshot, departing, places).stream())
                .sorted()
                .toList();
    }

    /** All findings on a day: with those whose term has ended, when nothing is an error. */
    public static List<Finding> on(LocalDate today, List<Finding> findings, Snapshot snapshot, Places places) {
        return Stream.concat(findings.stream(), Rules.retention(snapshot, today, places).stream())
                .sorted()
                .toList();
    }
}
