package kring.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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
import kring.handover.NextAction.Why;
import kring.model.Threshold;
import kring.model.Thresholds;
import kring.model.quarter.Meeting;

/**
 * Chooses the next actions (METHOD, Continuity; the order is that of decision record 11): date a meeting, answer the
 * alarms, prepare the coming meeting, take up what is due, see to what comes.
 */
final class NextActions {
    private static final String NO_MEETING = "no-meeting";
    private static final String RHYTHM = "rhythm";
    private static final Set<String> FOR_THE_MEETING = Set.of("checkin", "agenda");
    /** What nobody can be held to who has left. */
    private static final Set<String> OWED = Set.of("promise", "exchange");

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
            Calendar calendar, List<DossierPerson> members, List<DecisionTaken> decisions, HandoverInputs gathered) {
        List<NextAction> actions = new ArrayList<>();
        gathered.alarms().stream()
                .map(alarm -> new NextAction(Why.ALARM, alarm.signal(), alarm.advice(), List.of(), null))
                .forEach(actions::add);
        Set<String> here = members.stream().map(DossierPerson::id).collect(Collectors.toSet());
        Map<String, List<Due>> byKind = all(calendar, decisions, gathered)
                .filter(due -> !OWED.contains(due.kind()) || here.contains(due.member()))
                .collect(Collectors.groupingBy(Due::kind, LinkedHashMap::new, Collectors.toList()));
        if (calendar.meetings().isEmpty() && byKind.remove(NO_MEETING) != null && !asksForDates(gathered.alarms())) {
            actions.add(new NextAction(Why.UNDATED, "meeting", null, List.of(), null));
        }
        byKind.values().stream().map(this::action).forEach(actions::add);
        return actions.stream()
                .sorted(PRESSING)
                .limit(thresholds.whole(Threshold.HANDOVER_ACTIONS))
                .toList();
    }

    /** Everything with a day on it, each once. */
    private static Stream<Due> all(Calendar calendar, List<DecisionTaken> decisions, HandoverInputs gathered) {
        return Stream.of(
                        gathered.due().stream(),
                        gathered.promises().stream().map(one -> new Due("promise", one.member(), one.due())),
                        decisions.stream()
                                .filter(one -> one.status() == Meeting.Decision.Status.OPEN)
                                .flatMap(NextActions::takers),
                        calendar.revisits().stream().map(one -> new Due("revisit", one.member(), one.date())))
                .flatMap(part -> part)
                .filter(due -> due.date() != null)
                .distinct();
    }

    private static Stream<Due> takers(DecisionTaken decided) {
        return decided.by().isEmpty()
                ? Stream.of(new Due("decision", null, decided.due()))
                : decided.by().stream().map(member -> new Due("decision", member, decided.due()));
    }

    private static boolean asksForDates(Collection<Alarm> alarms) {
        return alarms.stream().anyMatch(alarm -> alarm.signal().equals(RHYTHM));
    }

    /** One action for all of a kind: those due by today, else the soonest. */
    private NextAction action(List<Due> ofAKind) {
        LocalDate first =
                ofAKind.stream().map(Due::date).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate until = first.isAfter(today) ? first : today;
        String kind = ofAKind.get(0).kind();
        Set<String> members = ofAKind.stream()
                .filter(due -> !due.date().isAfter(until))
                .sorted(Comparator.comparing(Due::date))
                .map(Due::member)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new NextAction(why(kind, first), kind, null, List.copyOf(members), first);
    }

    private Why why(String kind, LocalDate date) {
        if (FOR_THE_MEETING.contains(kind)) {
            return Why.MEETING;
        }
        return date.isAfter(today) ? Why.AHEAD : Why.DUE;
    }
}
