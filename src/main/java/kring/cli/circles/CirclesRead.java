package kring.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kring.cli.circles.ManyCircles.Outcome;
import kring.cli.process.ProgressLine;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.network.CircleOrder;
import kring.network.Overview.MissingCircle;
import kring.network.ReadCircle;
import kring.network.SameCircle;

/**
 * What came of the folders and extracts on a command line; of those that could not be read it was told why.
 *
 * @param circles by number
 * @param unread those that are missing
 * @param status with which the run ends
 */
public record CirclesRead(List<ReadCircle> circles, List<MissingCircle> unread, int status) {
    /** A circle and where it was read. */
    private record At(Path place, ReadCircle circle) {}

    /**
     * Reads them, and tells of each that holds errors, or is another once more; the others go on.
     *
     * @throws UserError when there is none, or something is wrong for all alike
     */
    public static CirclesRead of(RootCommand kring, CirclesGiven given) {
        List<Outcome<ReadCircle>> outcomes = new ManyCircles(new ProgressLine(kring.console()))
                .each(given.all(kring), place -> CirclesGiven.read(kring, place));
        List<At> read = new ArrayList<>();
        List<MissingCircle> unread = new ArrayList<>();
        MissingCircles missing = new MissingCircles(kring);
        for (Outcome<ReadCircle> outcome : outcomes) {
            if (outcome.failure() == null) {
                read.add(new At(outcome.folder(), Objects.requireNonNull(outcome.result())));
            } else {
                unread.add(missing.tell(outcome.folder(), outcome.failure()));
            }
        }
        return new CirclesRead(CircleOrder.of(once(kring, read)), unread, missing.status());
    }

    /** Each circle once: of a folder and its extract the folder, of extracts the latest. */
    private static List<ReadCircle> once(RootCommand kring, List<At> read) {
        read.sort(Comparator.comparing((At one) -> one.circle().own() == null)
                .thenComparing(one -> one.circle().extract().date(), Comparator.reverseOrder()));
        List<At> kept = new ArrayList<>();
        for (At one : read) {
            Optional<At> same = kept.stream()
                    .filter(other -> SameCircle.isSure(
                            other.circle().extract(), one.circle().extract()))
                    .findFirst();
            same.ifPresentOrElse(other -> warn(kring, "overview.twice", other, one), () -> {
                kept.stream()
                        .filter(other -> SameCircle.isLikely(
                                other.circle().extract(), one.circle().extract()))
                        .findFirst()
                        .ifPresent(other -> warn(kring, "overview.twice-maybe", other, one));
                kept.add(one);
            });
        }
        return kept.stream().map(At::circle).toList();
    }

    private static void warn(RootCommand kring, String key, At one, At other) {
        kring.console()
                .warn(kring.phrases(null)
                        .say(key, CirclesBelow.shown(kring, one.place()), CirclesBelow.shown(kring, other.place())));
    }
}
