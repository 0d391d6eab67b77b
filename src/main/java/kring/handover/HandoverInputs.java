package kring.handover;

import java.time.LocalDate;
import java.util.List;

/**
 * What the other features know that belongs in the dossier (DESIGN: the command hands results on).
 *
 * @param promises of which nobody has said what came of them, leavers' too
 * @param asks not received, of active members
 * @param due what there is to be reminded of
 * @param alarms the signals that raise the alarm, in METHOD's order
 * @param exchanges those under way, to be passed on as they are
 * @param ventures to be passed on as they are
 * @param signals to be passed on as they are
 */
public record HandoverInputs(
        List<OpenPromise> promises,
        List<OpenAsk> asks,
        List<Due> due,
        List<Alarm> alarms,
        List<? extends Record> exchanges,
        List<? extends Record> ventures,
        List<? extends Record> signals) {
    /**
     * Something with a day on it.
     *
     * @param kind as {@code kring remind} calls it, or {@code decision}
     * @param member whose it is; null when it is the circle's
     */
    public record Due(String kind, String member, LocalDate date) {}

    /** A signal that raises the alarm, and the one step that it advises; both by their codes. */
    public record Alarm(String signal, String advice) {}

    public HandoverInputs {
        promises = List.copyOf(promises);
        asks = List.copyOf(asks);
        due = List.copyOf(due);
        alarms = List.copyOf(alarms);
        exchanges = List.copyOf(exchanges);
        ventures = List.copyOf(ventures);
        signals = List.copyOf(signals);
    }
}
