package kring.health;

import java.util.List;
import kring.health.Signal.Id;
import kring.health.Signal.State;

/**
 * One signal over all that is known, whoever may see it.
 *
 * @param trend what was measured in each of the last held quarters, oldest first; empty where it has none
 * @param n what a share rests on, else how many members are active
 */
record SignalResult(Id id, State state, Measurement now, List<Measurement> trend, int n) {}
