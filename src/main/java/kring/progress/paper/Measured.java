package kring.progress.paper;

import kring.model.person.Ambition;

/** An ambition of a member, and what it is called in a chart. */
record Measured(String member, Ambition ambition, String label) {
    private static final int LONGEST_LABEL = 40;

    /** A label short enough for a legend: cut between words. */
    static String label(String text) {
        if (text.length() <= LONGEST_LABEL) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONGEST_LABEL - 1);
        return text.substring(0, space < LONGEST_LABEL / 2 ? LONGEST_LABEL - 1 : space) + "…";
    }
}
