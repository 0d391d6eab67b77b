package kring.cli.results;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.folder.git.Revision;
import kring.history.CircleState;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.value.Quarter;
import kring.model.visible.VisibleCircle;

/** Finds the states that {@code kring diff} compares by what the user calls them. */
final class ComparedStates {
    private static final String NOW = "now";

    private final OpenCircle circle;
    private final Snapshot whole;
    private final Audience audience;

    /** The states of a circle as its audience may see it; which they are hangs on nothing that is hidden. */
    ComparedStates(OpenCircle circle, Audience audience) {
        this.circle = circle;
        this.whole = circle.loaded().snapshot();
        this.audience = audience;
    }

    /** The state at the end of the last closed quarter. */
    CircleState lastClosed() {
        return circle.snapshot()
                .lastClosed()
                .map(quarter -> CircleState.ofQuarter(whole, quarter))
                .orElseThrow(() -> new UserError("nothing-closed"));
    }

    /** The folder as it is. */
    CircleState now() {
        return CircleState.now(circle.snapshot(), circle.today()).in(whole);
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
            Snapshot snapshot = OpenCircle.readValid(revision);
            return CircleState.ofFolder(
                            name,
                            VisibleCircle.of(snapshot, circle.today(), audience),
                            LocalDateTime.ofInstant(
                                    revision.committed(), whole.circle().zone()))
                    .in(snapshot);
        } catch (Revision.Refused e) {
            throw refused(name, e.refusal());
        } catch (IOException e) {
            throw new UserError("no-revision", name);
        }
    }

    /** Whoever meant a quarter need not hear of git. */
    private static UserError refused(String name, Revision.Refusal refusal) {
        return Quarter.near(name)
                .map(quarter -> new UserError("no-quarter-meant", name, quarter))
                .orElseGet(() -> switch (refusal) {
                    case NO_GIT -> new UserError("no-git", name);
                    case NO_REPOSITORY -> new UserError("no-repository", name);
                    case NO_REVISION -> new UserError("no-revision", name);
                });
    }
}
