package kring.network.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kring.language.Phrases;
import kring.network.Overview.MissingCircle;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Text;
import org.jspecify.annotations.Nullable;

/**
 * What every paper on many circles has around it.
 *
 * @param count how many circles it is made of
 * @param today the latest day in any of them; null without circles
 * @param missing those that could not be read
 */
record NetworkFrame(
        Letterhead letterhead, int count, @Nullable LocalDate today, List<MissingCircle> missing) {
    /** The report; of circles of which none could be read it says nothing but that. */
    Report report(String title, List<Block> blocks) {
        Phrases phrases = letterhead.phrases();
        if (today == null) {
            List<Block> none = new ArrayList<>(unread());
            none.add(new Paragraph(phrases.say("overview.nothing-read")));
            return letterhead.report(title, phrases.say("overview.nobody-read"), none);
        }
        return letterhead.report(
                title,
                phrases.count("overview.subtitle", count, phrases.figures().longDay(today)),
                blocks);
    }

    /** What is missing here; for the network only how much. */
    List<Block> unread() {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Text> lines = missing.stream()
                .filter(one -> one.folder() != null)
                .map(one -> Text.of(unread(one)))
                .toList();
        return List.of(new Section(
                letterhead.phrases().say("overview.unread"),
                lines.isEmpty()
                        ? new Paragraph(letterhead.phrases().count("overview.unread.count", missing.size()))
                        : new Bullets(lines)));
    }

    private String unread(MissingCircle one) {
        Phrases phrases = letterhead.phrases();
        String folder = Objects.requireNonNull(one.folder());
        int errors = one.errors() == null ? 0 : one.errors();
        return switch (one.cause()) {
            case NEWER -> phrases.say("overview.unread.newer", folder);
            case BUG -> phrases.say("overview.unread.bug", folder);
            case ERRORS -> phrases.count("overview.unread.errors", errors, folder);
            case EXTRACT -> phrases.count("overview.unread.extract", errors, folder);
        };
    }
}
