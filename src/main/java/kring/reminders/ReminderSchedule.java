package kring.reminders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.person.Member;
import kring.model.quarter.Promise;
import kring.model.value.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * All that a circle has to be reminded of, due or still ahead, on one day (METHOD, Reminders).
 *
 * @param occasions by kind, then by id
 */
public record ReminderSchedule(Snapshot snapshot, LocalDate today, List<Occasion> occasions) {
    private static final Set<Circle.State> AT_REST = Set.of(Circle.State.DORMANT, Circle.State.CLOSED);
    private static final Comparator<Occasion> ORDER =
            Comparator.comparing(Occasion::kind).thenComparing(Occasion::ids, ReminderSchedule::byId);

    public ReminderSchedule {
        occasions = List.copyOf(occasions);
    }

    /**
     * What a circle has to be reminded of; nothing when it is dormant or closed.
     *
     * @param open the promises that are open, by member (METHOD c)
     */
    public static ReminderSchedule of(Snapshot snapshot, Map<String, List<Promise>> open, LocalDate today) {
        if (AT_REST.contains(snapshot.circle().state())) {
            return new ReminderSchedule(snapshot, today, List.of());
        }
        List<Occasion> occasions = new ArrayList<>(Stream.of(
                        new MeetingOccasions(snapshot, today).all(),
                        PromiseOccasions.of(snapshot, open),
                        DecisionOccasions.of(snapshot),
                        new ExchangeOccasions(snapshot).all(),
                        new ScreeningOccasions(snapshot, today).all(),
                        CharterOccasion.of(snapshot.circle()),
                        RetentionOccasions.of(snapshot))
                .flatMap(part -> part)
                .filter(occasion -> !isForgotten(snapshot, occasion.member()))
                .toList());
        occasions.sort(ORDER);
        return new ReminderSchedule(snapshot, today, occasions);
    }

    /** The quarter by which it shows who takes part. */
    public Quarter now() {
        return snapshot.currentQuarter(today);
    }

    /** Of whom nothing personal is kept any more, nothing is asked. */
    private static boolean isForgotten(Snapshot snapshot, @Nullable String id) {
        Member member = id == null ? null : snapshot.members().get(id);
        return member != null && member.forgotten() != null;
    }

    /** Whose check-in for the meeting of a quarter is missing, by id. */
    public List<String> unanswered(Quarter quarter) {
        return occasions.stream()
                .filter(occasion -> occasion.kind() == ReminderKind.CHECKIN)
                .filter(occasion -> occasion.ids().get(0).equals(quarter.code()))
                .map(Occasion::member)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is due, by kind, then by id. */
    public List<Notice> due() {
        return occasions.stream()
                .flatMap(occasion -> occasion.due(today).stream())
                .toList();
    }

    /**
     * The keys of steps that lie ahead. One that was sent before has been put off since: a promise repeated with a later
     * due, a meeting moved, a screening done anew. It may be forgotten, to be said again when its new day comes. A step
     * reached tomorrow may have been sent by a run on the other side of midnight, and is left out.
     */
    public Set<String> ahead() {
        return occasions.stream()
                .flatMap(occasion -> occasion.steps().stream()
                        .filter(step -> step.from().isAfter(today.plusDays(1)))
                        .map(occasion::key))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static int byId(List<String> some, List<String> others) {
        for (int i = 0; i < Math.min(some.size(), others.size()); i++) {
            int order = Objects.compare(some.get(i), others.get(i), Comparator.naturalOrder());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(some.size(), others.size());
    }
}
