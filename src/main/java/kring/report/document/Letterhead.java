package kring.report.document;

import java.util.List;
import kring.language.Phrases;

/**
 * What all documents of one run have in common: the circle, and for whom they are made.
 *
 * @param circle the circle's name
 * @param readers for whom, in words; stands at the foot of every page
 */
public record Letterhead(Phrases phrases, String circle, String readers) {
    /** A document under this letterhead. */
    public Report report(String title, String subtitle, List<Block> blocks) {
        return new Report(phrases.language(), title, subtitle, phrases.say("report.footer", circle, readers), blocks);
    }
}
