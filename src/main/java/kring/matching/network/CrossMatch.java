package kring.matching.network;

import kring.matching.Match;

/**
 * A proposal between two circles.
 *
 * @param from the place of the giver's circle among the stalls
 * @param to the place of the receiver's
 */
public record CrossMatch(int from, int to, Match match) {}
