package kring.health;

import kring.health.HeldQuarter.OpenAmbition;
import kring.model.Audience;
import kring.model.Snapshot;
import kring.model.Venture;
import kring.model.value.Visibility;

/** Whom or what a signal concerns. */
public sealed interface SignalSubject
        permits SignalSubject.OfMember, SignalSubject.OfAmbition, SignalSubject.OfVenture, FacilitatorRisk {
    /** As JSON has it. */
    String code();

    /** Whether an audience may see that the signal concerns it. */
    boolean isVisibleTo(Audience audience);

    /** What it is called; an ambition by whose it is. */
    String name(Snapshot snapshot);

    /** A member. */
    record OfMember(String id, Visibility level) implements SignalSubject {
        @Override
        public String code() {
            return id;
        }

        @Override
        public boolean isVisibleTo(Audience audience) {
            return audience.sees(level, id);
        }

        @Override
        public String name(Snapshot snapshot) {
            return snapshot.name(id);
        }
    }

    /** An ambition, in its last words; of one that the audience may not see nothing is known here. */
    record OfAmbition(OpenAmbition ambition) implements SignalSubject {
        @Override
        public String code() {
            return ambition.subject();
        }

        @Override
        public boolean isVisibleTo(Audience audience) {
            return true;
        }

        @Override
        public String name(Snapshot snapshot) {
            return snapshot.name(ambition.member());
        }
    }

    /** A venture, which all in the circle know. */
    record OfVenture(String id, Venture venture) implements SignalSubject {
        @Override
        public String code() {
            return id;
        }

        @Override
        public boolean isVisibleTo(Audience audience) {
            return audience.sees(Visibility.CIRCLE, null);
        }

        @Override
        public String name(Snapshot snapshot) {
            return venture.name();
        }
    }

    /** A member of whom the circle may see it. */
    static SignalSubject member(String id) {
        return new OfMember(id, Visibility.CIRCLE);
    }

    /** A member of whom only the facilitator, and the member, may see it. */
    static SignalSubject inConfidence(String id) {
        return new OfMember(id, Visibility.PRIVATE);
    }
}
