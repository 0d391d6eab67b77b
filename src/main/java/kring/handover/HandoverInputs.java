package kring.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the other features know that belongs in the dossier (DESIGN: the command hands results on).
 *
 * @param goals of active members
 * @param promises of which nobody has said what came of them, leavers' too
 * @param asks not received, of active members
 * @param due what there is to be reminded of
 * @param alarms the signals that raise the alarm, in METHOD's order
 * @param exchanges those under way, to be passed on as they are
 * @param ventures to be passed on as they are
 * @param signals to be passed on as they are
 * @param <E> an exchange, as its feature has it
 * @param <V> a venture, as its feature has it
 * @param <S> a signal, as its feature has it
 */
public record HandoverInputs<E, V, S>(
        List<MemberGoals> goals,
        List<OpenPromise> promises,
        List<OpenAsk> asks,
        List<Due> due,
        List<Alarm> alarms,
        List<E> exchanges,
        List<V> ventures,
        List<S> signals) {
    /**
     * Something with a day on it.
     *
     * @param member whose it is; null when it is the circle's
     */
    public record Due(Kind kind, @Nullable String member, LocalDate date) {
        /** What it is: something to be reminded of, or a decision to be carried out. */
        public enum Kind {
            CHECKIN,
            AGENDA,
            PROMISE,
            EXCHANGE,
            REVISIT,
            SCREENING,
            CHARTER,
            DECISION,
            UNDECIDED,
            RETENTION,
            NO_MEETING
        }
    }

    /**
     * A signal that raises the alarm, and the one step that it advises.
     *
     * @param asksForDates whether that step is to date the meetings to come
     */
    public record Alarm(Enum<?> signal, Enum<?> advice, boolean asksForDates) {}

    public HandoverInputs {
        goals = List.copyOf(goals);
        promises = List.copyOf(promises);
        asks = List.copyOf(asks);
        due = List.copyOf(due);
        alarms = List.copyOf(alarms);
        exchanges = List.copyOf(exchanges);
        ventures = List.copyOf(ventures);
        signals = List.copyOf(signals);
    }
}
