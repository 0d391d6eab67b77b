package kring.cli.results;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import kring.assemble.CircleSummaries;
import kring.assemble.SeekAssembly;
import kring.cli.circles.CirclesGiven;
import kring.cli.circles.CirclesRead;
import kring.cli.output.CommandResult;
import kring.cli.run.OpenCircle;
import kring.cli.run.UserError;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.value.Visibility;
import kring.network.NetworkVacancy;
import kring.network.NetworkVacancyCalculation;
import kring.network.Overview.MissingCircle;
import kring.network.ReadCircle;
import kring.network.paper.NetworkVacancyReport;
import kring.report.document.Letterhead;
import kring.report.document.Report;
import kring.seek.VacancyView;
import kring.seek.paper.Invitation;
import kring.seek.paper.VacancyReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code kring seek}: whom the circle misses; in Word a page to hand on, with an invitation. For the network it is of all
 * circles together, of folders and extracts alike.
 */
@Command(name = "seek")
public final class SeekCommand extends ResultCommand {
    @Mixin
    private final CirclesGiven given = new CirclesGiven();

    /** Speaks to the circle, unless told otherwise. */
    public SeekCommand() {
        super(Audience.CIRCLE);
    }

    @Override
    public Integer call() {
        if (output().audience().kind() == Audience.Kind.NETWORK) {
            CirclesRead read = CirclesRead.of(kring(), given);
            Phrases phrases = kring().phrasesIn(CircleSummaries.language(read.circles()));
            output().say(kring(), together(phrases, read.circles(), read.unread()));
            return read.status();
        }
        if (given.areAsked()) {
            throw new UserError("seek-circles");
        }
        return super.call();
    }

    /** Whom many circles miss together, by number, as the network may know it. */
    public static CommandResult together(Phrases phrases, List<ReadCircle> circles, List<MissingCircle> unread) {
        NetworkVacancy vacancy = NetworkVacancyCalculation.of(circles, unread);
        String network = phrases.say("audience.for", phrases.say("audience." + Audience.NETWORK.code()));
        Function<String, NetworkVacancyReport> report = readers -> new NetworkVacancyReport(
                new Letterhead(phrases, phrases.say("seek.network.title"), readers),
                vacancy,
                circles.size(),
                ReadCircle.latest(circles));
        return new CommandResult(
                "seek",
                vacancy,
                () -> report.apply(network).compose(),
                () -> report.apply(network).compose(),
                () -> report.apply(phrases.say("seek.readers")).page());
    }

    @Override
    CommandResult result(OpenCircle circle, Audience audience) {
        if (!audience.sees(Visibility.CIRCLE, null)) {
            throw new UserError("seek-audience");
        }
        VacancyView view = new SeekAssembly(circle.snapshot(), circle.today(), audience).view();
        Supplier<Report> report = () -> new VacancyReport(circle.letterhead(audience), view).compose();
        return new CommandResult(
                "seek", view.vacancy(), report, report, () -> invitation(circle, address(circle, audience)));
    }

    /** The facilitator's, on a page that the facilitator hands on. */
    private static String address(OpenCircle circle, Audience audience) {
        String email = circle.snapshot().circle().facilitator().email();
        return audience.kind() == Audience.Kind.FACILITATOR && email != null ? email : "";
    }

    /** What is handed on says no more than the circle knows, whoever makes it; but for the maker's own address. */
    private static Report invitation(OpenCircle whole, String address) {
        OpenCircle circle = whole.seenBy(Audience.CIRCLE);
        VacancyView view = new SeekAssembly(circle.snapshot(), circle.today(), Audience.CIRCLE).view();
        Letterhead letterhead = new Letterhead(
                circle.phrases(),
                circle.snapshot().circle().name(),
                circle.phrases().say("seek.readers"));
        return new Invitation(letterhead, view, address).compose();
    }
}
