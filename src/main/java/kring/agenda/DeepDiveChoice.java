package kring.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kring.model.quarter.Meeting;

/**
 * Which deep dives are held: those whose turn it is, or those the meeting's file puts in their place (METHOD, Deep
 * dive).
 *
 * @param dives at most one for each place; a place without consent stays empty
 */
record DeepDiveChoice(List<PlannedDeepDive> dives, Set<AgendaAdvice> advice) {
    /** The choice for so many places. */
    static DeepDiveChoice of(PlannedMeeting meeting, AgendaInputs inputs, int places) {
        if (places == 0) {
            return new DeepDiveChoice(List.of(), EnumSet.noneOf(AgendaAdvice.class));
        }
        DeepDiveCandidates candidates = new DeepDiveCandidates(meeting, inputs);
        List<String> inTurn = candidates.inTurn();
        List<String> proposed = inTurn.subList(0, Math.min(places, inTurn.size()));
        List<Meeting.DeepDive> overrides =
                meeting.meeting().map(Meeting::deepdives).orElse(List.of());
        Set<AgendaAdvice> advice = refused(overrides, proposed, inTurn);
        Stream<PlannedDeepDive> chosen = advice.isEmpty()
                ? overrides.stream().map(override -> chosen(override, candidates, proposed))
                : Stream.empty();
        List<PlannedDeepDive> dives = firsts(
                Stream.concat(chosen, proposed.stream().map(member -> inTurn(member, candidates)))
                        .toList(),
                places);
        if (dives.size() < places) {
            advice.add(AgendaAdvice.NO_CONSENT);
        }
        return new DeepDiveChoice(dives, advice);
    }

    /** Why the meeting's own choice is ignored; nothing when it is not: somebody else needs a reason and consents. */
    private static Set<AgendaAdvice> refused(
            List<Meeting.DeepDive> overrides, List<String> proposed, List<String> consenting) {
        Set<AgendaAdvice> advice = EnumSet.noneOf(AgendaAdvice.class);
        for (Meeting.DeepDive override : overrides) {
            boolean another = !proposed.contains(override.member());
            if (another && override.reason() == null) {
                advice.add(AgendaAdvice.OVERRIDE_WITHOUT_REASON);
            }
            if (another && !consenting.contains(override.member())) {
                advice.add(AgendaAdvice.OVERRIDE_WITHOUT_CONSENT);
            }
        }
        return advice;
    }

    private static PlannedDeepDive chosen(
            Meeting.DeepDive override, DeepDiveCandidates candidates, List<String> proposed) {
        PlannedDeepDive inTurn = inTurn(override.member(), candidates);
        return new PlannedDeepDive(
                override.member(),
                override.method() == null ? inTurn.method() : override.method(),
                proposed.contains(override.member()) ? inTurn.why() : PlannedDeepDive.Why.CHOSEN);
    }

    private static PlannedDeepDive inTurn(String member, DeepDiveCandidates candidates) {
        return new PlannedDeepDive(
                member,
                candidates.method(member),
                candidates.isFirst(member) ? PlannedDeepDive.Why.NEVER_BEFORE : PlannedDeepDive.Why.LONGEST_AGO);
    }

    /** The first of each member, as many as there are places. */
    private static List<PlannedDeepDive> firsts(List<PlannedDeepDive> dives, int places) {
        List<PlannedDeepDive> firsts = new ArrayList<>();
        for (PlannedDeepDive dive : dives) {
            if (firsts.size() < places
                    && firsts.stream().noneMatch(had -> had.member().equals(dive.member()))) {
                firsts.add(dive);
            }
        }
        return firsts;
    }
}
