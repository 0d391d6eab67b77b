package kring.health;

import kring.model.Audience;
import kring.model.value.Visibility;

/**
 * Whom or what a signal concerns.
 *
 * @param code as JSON has it
 * @param owner the member whose it is; null when it is nobody's in particular
 * @param level who may see that the signal concerns it
 */
record Subject(String code, String owner, Visibility level) {
    /** A member of whom the circle may see it. */
    static Subject member(String id) {
        return new Subject(id, id, Visibility.CIRCLE);
    }

    /** A member of whom only the facilitator, and the member, may see it. */
    static Subject inConfidence(String id) {
        return new Subject(id, id, Visibility.PRIVATE);
    }

    /** Something that all in the circle know of. */
    static Subject common(String code) {
        return new Subject(code, null, Visibility.CIRCLE);
    }

    boolean visibleTo(Audience audience) {
        return audience.sees(level, owner);
    }
}
