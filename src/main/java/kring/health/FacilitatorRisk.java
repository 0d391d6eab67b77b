package kring.health;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.Audience;
import kring.model.Circle;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.person.Member;
import kring.model.value.Kebab;
import kring.model.value.Visibility;

/** What makes a facilitator less than external, or irreplaceable, the gravest first: who leads cannot also be led. */
public enum FacilitatorRisk implements SignalSubject {
    MEMBER(SignalAdvice.STEP_BACK),
    STAKE(SignalAdvice.LEAVE_VENTURE),
    NO_DEPUTY(SignalAdvice.NAME_DEPUTY);

    private final SignalAdvice advice;

    FacilitatorRisk(SignalAdvice advice) {
        this.advice = advice;
    }

    /** The step to take. */
    SignalAdvice advice() {
        return advice;
    }

    @Override
    public String code() {
        return Kebab.of(this);
    }

    @Override
    public boolean isVisibleTo(Audience audience) {
        return audience.sees(Visibility.CIRCLE, null);
    }

    @Override
    public String name(Snapshot snapshot) {
        return code();
    }

    /** Which of the three hold (METHOD, Signals). */
    static Measurement now(HealthHistory history) {
        Snapshot snapshot = history.snapshot();
        Set<String> same = snapshot.members().values().stream()
                .filter(snapshot.circle().facilitator()::isSame)
                .map(Member::id)
                .collect(Collectors.toSet());
        return Measurement.count(Stream.of(values())
                .filter(risk -> risk.holds(history, same::contains))
                .map(SignalSubject.class::cast)
                .toList());
    }

    private boolean holds(HealthHistory history, Predicate<String> facilitator) {
        return switch (this) {
            case MEMBER -> history.active(history.now()).stream().anyMatch(facilitator);
            case STAKE ->
                history.snapshot().ventures().values().stream()
                        .anyMatch(venture -> people(venture).anyMatch(facilitator));
            case NO_DEPUTY -> {
                Circle.Person deputy = history.snapshot().circle().deputy();
                yield deputy == null || deputy.name() == null && deputy.email() == null;
            }
        };
    }

    /** Who has a stake in a venture; in one that was stopped nobody has any more. */
    private static Stream<String> people(Venture venture) {
        return venture.stage() == Venture.Stage.STOPPED
                ? Stream.of()
                : Stream.concat(Stream.ofNullable(venture.lead()), venture.members().keySet().stream());
    }
}
