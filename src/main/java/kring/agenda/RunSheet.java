package kring.agenda;

import java.util.List;
import kring.agenda.division.AgendaPart;

/**
 * What only the facilitator should have at hand (METHOD, Two documents).
 *
 * @param slack open and spare minutes
 * @param flags by member
 * @param cuts what can be dropped, in that order
 * @param quiet who has neither asked nor promised anything lately
 */
public record RunSheet(int slack, List<Flag> flags, List<Cut> cuts, List<String> quiet) {
    /** Something to keep in mind about a member, with the one question to ask. */
    public record Flag(String member, Code code, String question) {}

    /** What a flag is about. */
    public enum Code {
        ABSENT,
        BROKEN,
        SLIPPED,
        CONFIDENCE
    }

    /** A part that can be dropped, and the minutes that frees. */
    public record Cut(AgendaPart block, int minutes) {}

    public RunSheet {
        flags = List.copyOf(flags);
        cuts = List.copyOf(cuts);
        quiet = List.copyOf(quiet);
    }
}
