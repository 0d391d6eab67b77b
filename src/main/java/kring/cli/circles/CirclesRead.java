package kring.cli.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.cli.circles.ManyCircles.Outcome;
import kring.cli.process.ProgressLine;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.network.CircleOrder;
import kring.network.Overview.MissingCircle;
import kring.network.ReadCircle;

/**
 * What came of the folders and extracts on a command line; of those that could not be read it was told why.
 *
 * @param circles by number
 * @param unread those that are missing
 * @param status with which the run ends
 */
public record CirclesRead(List<ReadCircle> circles, List<MissingCircle> unread, int status) {
    /**
     * Reads them, and tells of each that holds errors, or is another once more; the others go on.
     *
     * @throws UserError when there is none, or something is wrong for all alike
     */
    public static CirclesRead of(RootCommand kring, CirclesGiven given) {
        List<Outcome<ReadCircle>> outcomes = new ManyCircles(new ProgressLine(kring.console()))
                .each(given.all(kring), place -> CirclesGiven.read(kring, place));
        List<CirclesOnce.At> read = new ArrayList<>();
        List<MissingCircle> unread = new ArrayList<>();
        MissingCircles missing = new MissingCircles(kring);
        for (Outcome<ReadCircle> outcome : outcomes) {
            if (outcome.failure() == null) {
                read.add(new CirclesOnce.At(outcome.folder(), Objects.requireNonNull(outcome.result())));
            } else {
                unread.add(missing.tell(outcome.folder(), outcome.failure()));
            }
        }
        return new CirclesRead(CircleOrder.of(new CirclesOnce(kring).of(read)), unread, missing.status());
    }
}
