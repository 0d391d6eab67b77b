package kring.cli.results;

import java.time.LocalDateTime;
import java.util.Locale;
import kring.cli.run.GitErrors;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.git.GitFailure;
import kring.folder.git.Revision;
import kring.history.CircleState;
import kring.model.FileNames;
import kring.model.Snapshot;
import kring.model.value.Quarter;

/** Finds the states that {@code kring diff} compares by what the user calls them. */
final class ComparedStates {
    private static final String NOW = "now";

    private final OpenCircle circle;
    private final Snapshot whole;

    /** The states of a circle whole, so that what any of them hides can be hidden in all. */
    ComparedStates(OpenCircle circle) {
        this.circle = circle;
        this.whole = circle.loaded().snapshot();
    }

    /** The state at the end of the last closed quarter. */
    CircleState lastClosed() {
        return whole.lastClosed()
                .map(quarter -> CircleState.ofQuarter(whole, quarter))
                .orElseThrow(() -> new UserError("nothing-closed"));
    }

    /** The folder as it is. */
    CircleState now() {
        return CircleState.now(whole, circle.today());
    }

    /** A quarter, {@code now}, or else a git revision. */
    CircleState named(String name) {
        if (name.equals(NOW)) {
            return now();
        }
        return Quarter.parse(name.toUpperCase(Locale.ROOT))
                .map(quarter -> CircleState.ofQuarter(whole, circle.known(quarter)))
                .orElseGet(() -> revision(name));
    }

    private CircleState revision(String name) {
        try {
            Revision revision = Revision.read(circle.folder(), name);
            if (revision.list("").stream().noneMatch(entry -> entry.name().equals(FileNames.CIRCLE))) {
                throw new UserError("no-circle-then", name);
            }
            Snapshot snapshot = OpenCircle.readValid(name, revision);
            return CircleState.ofFolder(
                    name,
                    snapshot,
                    LocalDateTime.ofInstant(revision.committed(), whole.circle().zone()));
        } catch (GitFailure e) {
            throw Quarter.near(name)
                    // Whoever meant a quarter need not hear of git
                    .map(quarter -> new UserError("no-quarter-meant", name, quarter))
                    .orElseGet(() -> GitErrors.ofRevision(name, e));
        }
    }
}
