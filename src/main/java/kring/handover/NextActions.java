package kring.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.handover.HandoverInputs.Alarm;
import kring.handover.HandoverInputs.Due;
import kring.handover.NextAction.Wanted;
import kring.handover.NextAction.Why;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.quarter.Meeting;

/**
 * Chooses the next actions (METHOD, Continuity; the order is that of decision record 11): date a meeting, answer the
 * alarms, prepare the coming meeting, take up what is due, see to what comes.
 */
final class NextActions {
    private static final Set<Due.Kind> FOR_THE_MEETING = Set.of(Due.Kind.CHECKIN, Due.Kind.AGENDA);
    /** What nobody can be held to who has left. */
    private static final Set<Due.Kind> OWED = Set.of(Due.Kind.PROMISE, Due.Kind.EXCHANGE);

    private static final Comparator<NextAction> PRESSING = Comparator.comparing(NextAction::why)
            .thenComparing(NextAction::date, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Thresholds thresholds;
    private final LocalDate today;

    NextActions(Thresholds thresholds, LocalDate today) {
        this.thresholds = thresholds;
        this.today = today;
    }

    /** The most pressing actions, as many as the circle wants. */
    List<NextAction> of(
            Calendar calendar,
            List<DossierPerson> members,
            List<DecisionTaken> decisions,
            HandoverInputs<?, ?, ?> inputs) {
        List<NextAction> actions = new ArrayList<>();
        inputs.alarms().stream()
                .map(alarm -> new NextAction(Why.ALARM, alarm.signal(), alarm.advice(), List.of(), null))
                .forEach(actions::add);
        Set<String> here = members.stream().map(DossierPerson::id).collect(Collectors.toSet());
        Map<Due.Kind, List<Due>> byKind = all(calendar, decisions, inputs)
                .filter(due -> !OWED.contains(due.kind()) || here.contains(due.member()))
                .collect(Collectors.groupingBy(Due::kind, LinkedHashMap::new, Collectors.toList()));
        if (calendar.meetings().isEmpty()
                && byKind.remove(Due.Kind.NO_MEETING) != null
                && inputs.alarms().stream().noneMatch(Alarm::asksForDates)) {
            actions.add(new NextAction(Why.UNDATED, Wanted.MEETING, null, List.of(), null));
        }
        byKind.values().stream().map(this::action).forEach(actions::add);
        return actions.stream()
                .sorted(PRESSING)
                .limit(thresholds.whole(Threshold.HANDOVER_ACTIONS))
                .toList();
    }

    /** Everything with a day on it, each once. */
    private static Stream<Due> all(Calendar calendar, List<DecisionTaken> decisions, HandoverInputs<?, ?, ?> inputs) {
        return Stream.of(
                        inputs.due().stream(),
                        inputs.promises().stream()
                                .filter(one -> one.due() != null)
                                .map(one -> new Due(Due.Kind.PROMISE, one.member(), one.due())),
                        decisions.stream()
                                .filter(one -> one.status() == Meeting.Decision.Status.OPEN && one.due() != null)
                                .flatMap(NextActions::takers),
                        calendar.revisits().stream().map(one -> new Due(Due.Kind.REVISIT, one.member(), one.date())))
                .flatMap(part -> part)
                .distinct();
    }

    private static Stream<Due> takers(DecisionTaken decided) {
        LocalDate due = Objects.requireNonNull(decided.due());
        return decided.by().isEmpty()
                ? Stream.of(new Due(Due.Kind.DECISION, null, due))
                : decided.by().stream().map(member -> new Due(Due.Kind.DECISION, member, due));
    }

    /** One action for all of a kind: those due by today, else the soonest. */
    private NextAction action(List<Due> ofAKind) {
        LocalDate first =
                ofAKind.stream().map(Due::date).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate until = first.isAfter(today) ? first : today;
        Due.Kind kind = ofAKind.get(0).kind();
        Set<String> members = ofAKind.stream()
                .filter(due -> !due.date().isAfter(until))
                .sorted(Comparator.comparing(Due::date))
                .map(Due::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new NextAction(why(kind, first), kind, null, List.copyOf(members), first);
    }

    private Why why(Due.Kind kind, LocalDate date) {
        if (FOR_THE_MEETING.contains(kind)) {
            return Why.MEETING;
        }
        return date.isAfter(today) ? Why.AHEAD : Why.DUE;
    }
}
