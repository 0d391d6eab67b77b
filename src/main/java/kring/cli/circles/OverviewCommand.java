package kring.cli.circles;

import java.util.List;
import java.util.concurrent.Callable;
import kring.assemble.CircleSummaries;
import kring.cli.output.CommandResult;
import kring.cli.output.Output;
import kring.cli.run.RootCommand;
import kring.cli.run.UserError;
import kring.language.Phrases;
import kring.model.Audience;
import kring.network.NetworkView;
import kring.network.Overview.MissingCircle;
import kring.network.OverviewCalculation;
import kring.network.ReadCircle;
import kring.network.paper.OverviewReport;
import kring.report.document.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring overview [DIR|EXTRACT…]}: all circles side by side, of folders and extracts alike, for whoever runs them or for the network. */
@Command(name = "overview")
public final class OverviewCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand kring;

    @Mixin
    private final Output output = new Output(Audience.NETWORK);

    @Mixin
    private final CirclesGiven given = new CirclesGiven();

    @Override
    public Integer call() {
        Audience audience = output.audience();
        if (audience.kind() != Audience.Kind.NETWORK && audience.kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("overview-audience");
        }
        CirclesRead read = CirclesRead.of(kring, given);
        say(read.circles(), read.unread(), audience);
        return read.status();
    }

    private void say(List<ReadCircle> circles, List<MissingCircle> unread, Audience audience) {
        NetworkView seen = OverviewCalculation.of(circles, CircleSummaries.proposals(circles), unread, audience);
        Phrases phrases = kring.phrasesIn(CircleSummaries.language(circles));
        Letterhead letterhead = new Letterhead(
                phrases,
                phrases.say("overview.title"),
                phrases.say("audience.for", phrases.say("audience." + audience.code())));
        OverviewReport report = new OverviewReport(letterhead, seen);
        output.say(kring, new CommandResult("overview", seen.overview(), report::compose, report::sheets));
    }
}
