package kring.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Threshold;
import kring.model.person.Member;
import kring.model.value.Visibility;
import kring.network.Overview.CircleLine;
import kring.network.Overview.MeetingAhead;
import kring.network.Overview.MissingCircle;
import kring.network.Overview.SectorCount;
import kring.network.Overview.SignalCount;
import kring.network.Overview.SignalLine;
import kring.network.Overview.StatusCount;
import org.jspecify.annotations.Nullable;

/** Lays the summaries of many circles side by side for an audience (METHOD, Trust). */
public final class OverviewCalculation {
    /**
     * That somebody could answer a get in another circle, by the ids of both (METHOD b).
     *
     * @param from the place of the giver's circle among the summaries
     * @param to the place of the receiver's
     * @param reasons the strongest first
     */
    public record Proposal(
            int from,
            String giver,
            @Nullable String bring,
            int to,
            String receiver,
            String get,
            List<Overview.Reason> reasons) {
        public Proposal {
            reasons = List.copyOf(reasons);
        }
    }

    private final List<CircleSummary> summaries;
    private final CircleNumbers numbers;
    private final boolean circlesShown;
    private final int least;

    private OverviewCalculation(List<CircleSummary> summaries, Audience audience) {
        this.summaries = summaries;
        this.numbers = new CircleNumbers(summaries);
        this.circlesShown = audience.sees(Visibility.CIRCLE, null);
        this.least = circlesShown ? 0 : strictest(summaries);
    }

    /**
     * The overview for an audience.
     *
     * @param summaries of the circles, by folder
     * @param proposals between them, in their order
     */
    public static NetworkView of(
            List<CircleSummary> summaries, List<Proposal> proposals, List<MissingCircle> unread, Audience audience) {
        OverviewCalculation calculation = new OverviewCalculation(summaries, audience);
        return new NetworkView(
                calculation.overview(proposals, unread),
                summaries.size(),
                summaries.stream()
                        .map(CircleSummary::today)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                calculation.circlesShown,
                calculation.circlesShown ? summaries : List.of());
    }

    /** A circle may want larger numbers than another; what is told of all together pleases each. */
    private static int strictest(List<CircleSummary> summaries) {
        return summaries.stream()
                .mapToInt(summary -> summary.circle().thresholds().whole(Threshold.SUPPRESS_BELOW))
                .max()
                .orElse(Threshold.SUPPRESS_BELOW.byDefault().intValueExact());
    }

    private Overview overview(List<Proposal> proposals, List<MissingCircle> unread) {
        Released released = new Released(summaries, numbers, circlesShown);
        return new Overview(
                circlesShown ? circles() : List.of(),
                circlesShown ? signals() : List.of(),
                sectors(),
                statuses(),
                circlesShown ? meetings() : List.of(),
                released.people(),
                released.gets(),
                released.brings(),
                proposals.stream().map(released::link).toList(),
                circlesShown
                        ? unread
                        : unread.stream().map(MissingCircle::nameless).toList());
    }

    private List<CircleLine> circles() {
        return IntStream.range(0, summaries.size()).mapToObj(this::circle).toList();
    }

    private CircleLine circle(int place) {
        CircleSummary summary = summaries.get(place);
        return new CircleLine(
                numbers.circle(place),
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

    private List<SectorCount> sectors() {
        SuppressedCounts<String> counts = SuppressedCounts.of(
                summaries.stream()
                        .flatMap(summary -> summary.sectors().stream())
                        .toList(),
                least);
        List<SectorCount> sectors = new ArrayList<>();
        counts.told().forEach((sector, number) -> sectors.add(new SectorCount(sector, number)));
        if (counts.isPartial()) {
            sectors.add(new SectorCount(null, counts.rest()));
        }
        return sectors;
    }

    private List<StatusCount> statuses() {
        SuppressedCounts<Member.Status> counts = SuppressedCounts.of(
                summaries.stream()
                        .flatMap(summary -> summary.statuses().stream())
                        .toList(),
                least);
        List<StatusCount> statuses = new ArrayList<>();
        counts.told().forEach((status, number) -> statuses.add(new StatusCount(status, number)));
        if (counts.isPartial()) {
            statuses.add(new StatusCount(null, counts.rest()));
        }
        return statuses;
    }

    private List<MeetingAhead> meetings() {
        return IntStream.range(0, summaries.size())
                .boxed()
                .flatMap(this::meetings)
                .sorted(Comparator.comparing(MeetingAhead::date))
                .toList();
    }

    private Stream<MeetingAhead> meetings(int place) {
        return summaries.get(place).meetings().entrySet().stream()
                .map(entry -> new MeetingAhead(
                        numbers.circle(place),
                        entry.getKey(),
                        entry.getValue().date(),
                        entry.getValue().start(),
                        entry.getValue().minutes(),
                        entry.getValue().place()));
    }
}
