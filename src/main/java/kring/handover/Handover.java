package kring.handover;

import java.time.LocalDate;
import java.util.List;
import kring.model.Snapshot;

/**
 * What the next facilitator has to know, on one day (METHOD, Continuity).
 *
 * @param date the day
 * @param actions the most pressing first
 * @param members who is in the circle and who may come: founders, members, candidates, each by id
 * @param goals of each active member
 * @param promises of which nobody has said what came of them, the soonest due first
 * @param asks not received, by member and id
 * @param decisions of all meetings: open ones first
 * @param exchanges under way, as {@code kring match} has them
 * @param ventures as {@code kring ventures} has them
 * @param signals as {@code kring health} has them
 * @param deepdives of each active member
 * @param <E> an exchange, as its feature has it
 * @param <V> a venture, as its feature has it
 * @param <S> a signal, as its feature has it
 */
public record Handover<E, V, S>(
        LocalDate date,
        List<NextAction> actions,
        Calendar calendar,
        SignedCharter charter,
        List<DossierPerson> members,
        List<MemberGoals> goals,
        List<OpenPromise> promises,
        List<OpenAsk> asks,
        List<DecisionTaken> decisions,
        List<E> exchanges,
        List<V> ventures,
        List<S> signals,
        List<DeepDives> deepdives,
        Notes notes) {
    public Handover {
        actions = List.copyOf(actions);
        members = List.copyOf(members);
        goals = List.copyOf(goals);
        promises = List.copyOf(promises);
        asks = List.copyOf(asks);
        decisions = List.copyOf(decisions);
        exchanges = List.copyOf(exchanges);
        ventures = List.copyOf(ventures);
        signals = List.copyOf(signals);
        deepdives = List.copyOf(deepdives);
    }

    /** The dossier of a circle on a day, with what the other features know of it. */
    public static <E, V, S> Handover<E, V, S> of(Snapshot snapshot, LocalDate today, HandoverInputs<E, V, S> inputs) {
        Calendar calendar = Calendar.of(snapshot, today);
        List<DossierPerson> members = DossierPerson.all(snapshot, today);
        List<DecisionTaken> decisions = DecisionTaken.all(snapshot);
        return new Handover<>(
                today,
                new NextActions(snapshot.circle().thresholds(), today).of(calendar, members, decisions, inputs),
                calendar,
                SignedCharter.of(snapshot, today),
                members,
                inputs.goals(),
                inputs.promises().stream().sorted(OpenPromise.ORDER).toList(),
                inputs.asks(),
                decisions,
                inputs.exchanges(),
                inputs.ventures(),
                inputs.signals(),
                DeepDives.all(snapshot, today),
                Notes.of(snapshot, members));
    }
}
