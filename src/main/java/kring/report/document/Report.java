package kring.report.document;

import java.util.List;
import kring.language.Language;

/**
 * A whole document, ready for any renderer.
 *
 * @param language the language the words are in, for the document's own language setting
 * @param title the title on top
 * @param subtitle one line under the title (circle, quarter, date); may be empty
 * @param footer one line at the foot of every page (circle, for whom it is made); may be empty
 * @param blocks what follows, in order
 */
public record Report(Language language, String title, String subtitle, String footer, List<Block> blocks) {
    public Report {
        blocks = List.copyOf(blocks);
    }
}
