package kring.model;

import java.util.List;

/**
 * What a circle's folder holds about one person (METHOD, Trust).
 *
 * @param member the person's id
 * @param files each file that holds something, by its path
 */
public record HeldFacts(String member, List<InFile> files) {
    /** What one file holds. */
    public record InFile(String file, List<Fact> facts) {
        public InFile {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One thing that is held, as it is written.
     *
     * @param way the keys that lead to it, and the ids or numbers of items: {@code [gets, affordable-heat, text]}
     * @param value several short ones are joined by commas
     */
    public record Fact(List<String> way, String value) {
        public Fact {
            way = List.copyOf(way);
        }
    }

    public HeldFacts {
        files = List.copyOf(files);
    }
}
