package kring.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kring.cli.ManyCircles.Outcome;
import kring.cli.Summaries.Kept;
import kring.folder.CircleFolders;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kring overview [DIR…]}: all circles below folders side by side, for whoever runs them or for the network. */
@Command(name = "overview")
final class OverviewCommand implements Callable<Integer> {
    @ParentCommand
    private Kring kring;

    @Mixin
    private final Output output = new Output(Audience.NETWORK);

    @Parameters(arity = "0..*", paramLabel = "DIR")
    private List<Path> folders = List.of();

    @Override
    public Integer call() {
        Audience audience = output.audience();
        if (audience.kind() != Audience.Kind.NETWORK && audience.kind() != Audience.Kind.FACILITATOR) {
            throw new UserError("overview-audience");
        }
        List<Outcome<Kept>> outcomes = new ManyCircles(kring.screen())
                .each(circles(), folder -> Summaries.of(Opened.open(kring, folder), shown(folder)));
        List<Kept> read = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        MissingCircles missing = new MissingCircles(kring);
        for (Outcome<Kept> outcome : outcomes) {
            if (outcome.failure() == null) {
                read.add(outcome.result());
            } else {
                unread.add(missing.tell(shown(outcome.folder()), outcome.failure()));
            }
        }
        say(read, unread, audience);
        return missing.status();
    }

    private List<Path> circles() {
        List<Path> where = folders.isEmpty()
                ? List.of(kring.around())
                : folders.stream().map(kring::folder).toList();
        List<Path> found = List.copyOf(CircleFolders.below(where));
        if (found.isEmpty()) {
            throw new UserError("overview-none", where.get(0));
        }
        return found;
    }

    /** A folder as the user would name it from here. */
    private String shown(Path folder) {
        Path here = CircleFolders.real(kring.surroundings().here());
        if (folder.equals(here)) {
            return ".";
        }
        return (folder.startsWith(here) ? here.relativize(folder) : folder).toString();
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
