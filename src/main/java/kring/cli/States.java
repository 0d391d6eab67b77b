package kring.cli;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Locale;
import kring.folder.git.Revision;
import kring.model.Quarter;
import kring.model.Snapshot;
import kring.progress.State;

/** Finds the states that {@code kring diff} compares by what the user calls them. */
final class States {
    private static final String NOW = "now";

    private final Opened circle;

    States(Opened circle) {
        this.circle = circle;
    }

    /** The state at the end of the last closed quarter. */
    State lastClosed() {
        return circle.snapshot()
                .lastClosed()
                .map(quarter -> State.ofQuarter(circle.snapshot(), quarter))
                .orElseThrow(() -> new UserError("nothing-closed"));
    }

    /** The folder as it is. */
    State now() {
        return State.ofFolder(NOW, circle.snapshot(), circle.today().plusDays(1).atStartOfDay());
    }

    /** A quarter, {@code now}, or else a git revision. */
    State named(String name) {
        if (name.equals(NOW)) {
            return now();
        }
        return Quarter.parse(name.toUpperCase(Locale.ROOT))
                .map(quarter -> State.ofQuarter(circle.snapshot(), circle.known(quarter)))
                .orElseGet(() -> revision(name));
    }

    private State revision(String name) {
        try {
            Revision revision = Revision.read(circle.folder(), name);
            Snapshot snapshot = Opened.sound(revision);
            return State.ofFolder(
                    name,
                    snapshot,
                    LocalDateTime.ofInstant(
                            revision.committed(), circle.snapshot().circle().zone()));
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
