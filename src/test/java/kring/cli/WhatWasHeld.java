package kring.cli;

import java.time.LocalDate;
import java.util.List;
import kring.assemble.HeldQuarters;
import kring.health.HeldQuarter;
import kring.model.Audience;
import kring.model.Snapshot;

/** What the commands hand on to the signals, for measuring those. */
public final class WhatWasHeld {
    private WhatWasHeld() {}

    /** What is known of every quarter that was held by a day, oldest first. */
    public static List<HeldQuarter> until(LocalDate today, Snapshot snapshot) {
        return HeldQuarters.until(today, snapshot, Audience.FACILITATOR);
    }
}
