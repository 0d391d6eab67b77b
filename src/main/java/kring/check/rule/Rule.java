package kring.check.rule;

import kring.model.Snapshot;

/** Something that must hold across the files of a circle. */
interface Rule {
    /**
     * Notes what does not hold, in any order. The snapshot may lack whatever could not be read: that is a finding already,
     * and no reason for more.
     */
    void look(Snapshot snapshot, Findings findings);
}
