package kring.cli.circles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kring.assemble.CircleSummaries;
import kring.assemble.CircleSummaries.Kept;
import kring.cli.circles.ManyCircles.Outcome;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.process.ProgressLine;
import kring.cli.run.OpenCircle;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.language.Phrases;
import kring.model.Audience;
import kring.network.CircleSummary;
import kring.network.NetworkView;
import kring.network.Overview.MissingCircle;
import kring.network.OverviewCalculation;
import kring.network.paper.OverviewReport;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring overview [DIR…]}: all circles below folders side by side, for whoever runs them or for the network. */
@Command(name = "overview")
public final class OverviewCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.NETWORK);

    @Mixin
    private final CirclesBelow below = new CirclesBelow();

    @Override
    public Integer call() {
        Audience audience = output.audience();
        if (audience.kind() != Audience.Kind.NETWORK && audience.kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("overview-audience");
        }
        List<Outcome<Kept>> outcomes =
                new ManyCircles(new ProgressLine(kring.console())).each(below.all(kring), this::summary);
        List<Kept> read = new ArrayList<>();
        List<MissingCircle> unread = new ArrayList<>();
        MissingCircles missing = new MissingCircles(kring);
        for (Outcome<Kept> outcome : outcomes) {
            if (outcome.failure() == null) {
                read.add(outcome.result());
            } else {
                unread.add(missing.tell(CirclesBelow.shown(kring, outcome.folder()), outcome.failure()));
            }
        }
        say(read, unread, audience);
        return missing.status();
    }

    private Kept summary(Path folder) {
        OpenCircle circle = OpenCircle.open(kring, folder);
        return CircleSummaries.of(circle.snapshot(), circle.today(), CirclesBelow.shown(kring, folder));
    }

    private void say(List<Kept> read, List<MissingCircle> unread, Audience audience) {
        List<CircleSummary> summaries = read.stream().map(Kept::summary).toList();
        NetworkView seen = OverviewCalculation.of(summaries, CircleSummaries.proposals(read), unread, audience);
        Phrases phrases = kring.phrases(CircleSummaries.speaker(read));
        Letterhead letterhead = new Letterhead(
                phrases,
                phrases.say("overview.title"),
                phrases.say("audience.for", phrases.say("audience." + audience.code())));
        OverviewReport report = new OverviewReport(letterhead, seen);
        output.say(kring, new CommandResult("overview", seen.overview(), report::compose, report::sheets));
    }
}
