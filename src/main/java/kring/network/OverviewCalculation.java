package kring.network;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.value.Visibility;
import kring.network.Overview.CircleLine;
import kring.network.Overview.MeetingAhead;
import kring.network.Overview.MissingCircle;
import kring.network.Overview.SignalCount;
import kring.network.Overview.SignalLine;

/** Lays the summaries of many circles side by side for an audience (METHOD, Trust). */
public final class OverviewCalculation {
    /**
     * That somebody could answer a get in another circle, by what both are called in their extracts (METHOD b).
     *
     * @param from the place of the giver's circle among all
     * @param to the place of the receiver's
     * @param reasons the strongest first
     */
    public record Proposal(int from, String bring, int to, String get, List<Overview.Reason> reasons) {
        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }

    private final List<ReadCircle> circles;
    private final boolean circlesShown;
    private final List<CircleSummary> summaries;
    private final Map<CircleSummary, Integer> numbers = new IdentityHashMap<>();

    private OverviewCalculation(List<ReadCircle> circles, boolean circlesShown) {
        this.circles = circles;
        this.circlesShown = circlesShown;
        this.summaries = circles.stream()
                .flatMap(circle -> Stream.ofNullable(circle.own()))
                .sorted(Comparator.comparing(CircleSummary::folder))
                .toList();
        for (int place = 0; place < circles.size(); place++) {
            numbers.put(circles.get(place).own(), place + 1);
        }
    }

    /**
     * The overview for an audience; for the network nothing is looked at but the extracts.
     *
     * @param circles by number
     * @param proposals between them, in their order
     */
    public static NetworkView of(
            List<ReadCircle> circles, List<Proposal> proposals, List<MissingCircle> unread, Audience audience) {
        boolean shown = audience.sees(Visibility.CIRCLE, null);
        List<ReadCircle> seen =
                shown ? circles : circles.stream().map(ReadCircle::released).toList();
        OverviewCalculation calculation = new OverviewCalculation(seen, shown);
        return new NetworkView(
                calculation.overview(proposals, unread),
                circles.size(),
                ReadCircle.latest(circles),
                shown,
                calculation.summaries);
    }

    private Overview overview(List<Proposal> proposals, List<MissingCircle> unread) {
        Released released = new Released(circles);
        Regions regions = new Regions(circles, circlesShown);
        CountSums counts = new CountSums(circles, circlesShown ? 0 : CountSums.least(circles));
        return new Overview(
                summaries.stream().map(this::circle).toList(),
                signals(),
                counts.sectors(),
                counts.statuses(),
                meetings(),
                released.people(),
                released.gets(),
                released.brings(),
                proposals.stream().map(released::link).toList(),
                regions.lines(proposals),
                regions.whiteSpots(),
                regions.tags(),
                circlesShown
                        ? unread
                        : unread.stream().map(MissingCircle::nameless).toList());
    }

    private CircleLine circle(CircleSummary summary) {
        return new CircleLine(
                number(summary),
                summary.folder(),
                summary.circle().name(),
                summary.circle().state(),
                summary.active(),
                summary.held(),
                summary.signals().stream()
                        .map(signal -> new SignalLine(
                                signal.id(),
                                signal.state(),
                                signal.value(),
                                signal.trend(),
                                signal.n(),
                                signal.subjects()))
                        .toList());
    }

    private int number(CircleSummary summary) {
        return Objects.requireNonNull(numbers.get(summary));
    }

    private List<SignalCount> signals() {
        return summaries.stream()
                .flatMap(summary -> summary.signals().stream().map(CircleSignal::id))
                .distinct()
                .map(this::signal)
                .toList();
    }

    private SignalCount signal(String id) {
        List<CircleSignal.State> states = summaries.stream()
                .flatMap(summary -> summary.signals().stream())
                .filter(signal -> signal.id().equals(id))
                .map(CircleSignal::state)
                .toList();
        return new SignalCount(
                id,
                Collections.frequency(states, CircleSignal.State.OK),
                Collections.frequency(states, CircleSignal.State.WATCH),
                Collections.frequency(states, CircleSignal.State.ALARM),
                Collections.frequency(states, CircleSignal.State.FEW),
                Collections.frequency(states, CircleSignal.State.UNKNOWN));
    }

    private List<MeetingAhead> meetings() {
        return summaries.stream()
                .flatMap(this::meetings)
                .sorted(Comparator.comparing(MeetingAhead::date))
                .toList();
    }

    private Stream<MeetingAhead> meetings(CircleSummary summary) {
        return summary.meetings().entrySet().stream()
                .map(entry -> new MeetingAhead(
                        number(summary),
                        entry.getKey(),
                        entry.getValue().date(),
                        entry.getValue().start(),
                        entry.getValue().minutes(),
                        entry.getValue().place()));
    }
}
