package kring.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kring.cli.ManyCircles.Outcome;
import kring.cli.Summaries.Kept;
import kring.language.Phrases;
import kring.model.Audience;
import kring.network.CircleSummary;
import kring.network.Overview;
import kring.network.OverviewReport;
import kring.network.Together;
import kring.network.Unread;
import kring.report.Letterhead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** {@code kring overview [DIR…]}: all circles below folders side by side, for whoever runs them or for the network. */
@Command(name = "overview")
final class OverviewCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

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
        List<Outcome<Kept>> outcomes = new ManyCircles(kring.screen())
                .each(
                        below.all(kring),
                        folder -> Summaries.of(Opened.open(kring, folder), CirclesBelow.shown(kring, folder)));
        List<Kept> read = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
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

    private void say(List<Kept> read, List<Unread> unread, Audience audience) {
        List<CircleSummary> summaries = read.stream().map(Kept::summary).toList();
        Overview overview = Together.of(summaries, Summaries.proposals(read), unread, audience);
        Phrases phrases = kring.phrases(Summaries.speaker(read));
        Letterhead letterhead = new Letterhead(
                phrases,
                phrases.say("overview.title"),
                phrases.say("audience.for", phrases.say("audience." + audience.code())));
        OverviewReport report = new OverviewReport(letterhead, summaries, overview);
        output.say(
                kring, new Answer("overview", overview, () -> report.compose(audience), () -> report.sheets(audience)));
    }
}
