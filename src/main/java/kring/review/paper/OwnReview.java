package kring.review.paper;

import java.util.ArrayList;
import java.util.List;
import kring.report.document.Block;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.review.Promised;
import kring.review.ReviewView;

/** A member's own year: nothing but theirs. */
final class OwnReview {
    private final Letterhead letterhead;
    private final ReviewView view;
    private final String reader;
    private final ReviewWording wording;
    private final ReviewTables tables;
    private final List<Block> blocks = new ArrayList<>();

    OwnReview(Letterhead letterhead, ReviewView view, String reader) {
        this.letterhead = letterhead;
        this.view = view;
        this.reader = reader;
        this.wording = new ReviewWording(letterhead.phrases(), view);
        this.tables = new ReviewTables(wording);
    }

    /**
     * The pages.
     *
     * @param inside whether the reader is in the circle, and so has its questions to think over
     */
    Report compose(boolean inside) {
        section("own.goals", new GoalsTable(wording).table(reader));
        promises();
        new ReviewCharts(wording)
                .way(reader)
                .ifPresent(chart -> blocks.add(new Section(wording.words("own.way"), chart)));
        section("own.results", tables.results(reader));
        new Lessons(wording).section("own.learned", List.of(reader)).ifPresent(blocks::add);
        asked();
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(wording.words("own.none")));
        }
        wording.span().toCome().ifPresent(said -> blocks.add(0, new Paragraph(said)));
        if (inside) {
            blocks.add(new Section(wording.words("own.questions"), new RenewalPage(wording).questions()));
        }
        return letterhead.report(
                wording.words("own.title", wording.name(reader)),
                ReviewWording.joined(
                        wording.organisation(reader),
                        letterhead.circle(),
                        wording.span().name()),
                blocks);
    }

    private void section(String key, Table table) {
        if (!table.rows().isEmpty()) {
            blocks.add(new Section(wording.words(key), table));
        }
    }

    private void promises() {
        List<Promised> own = view.promised().stream()
                .filter(one -> one.member().equals(reader))
                .toList();
        if (!own.isEmpty()) {
            blocks.add(new Section(
                    wording.words("own.promises"), new Paragraph(wording.sum(own)), tables.promises(reader)));
        }
    }

    private void asked() {
        List<Block> asked = new ArrayList<>();
        view.review().exchanged().stream()
                .filter(one -> one.given() + one.received() > 0)
                .forEach(one -> asked.add(new Paragraph(wording.words("own.exchanged", one.given(), one.received()))));
        Table asks = tables.asks(reader);
        if (!asks.rows().isEmpty()) {
            asked.add(asks);
        }
        if (!asked.isEmpty()) {
            blocks.add(new Section(wording.words("own.asks"), asked));
        }
    }
}
