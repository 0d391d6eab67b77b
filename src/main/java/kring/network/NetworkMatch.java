package kring.network;

import java.util.List;

/**
 * That somebody could answer a get in another circle, by the ids of both (METHOD b).
 *
 * @param from the place of the giver's circle among the summaries
 * @param to the place of the receiver's
 * @param reasons as METHOD calls them, the strongest first
 */
public record NetworkMatch(
        int from, String giver, String bring, int to, String receiver, String get, List<String> reasons) {
    public NetworkMatch {
        reasons = List.copyOf(reasons);
    }
}
