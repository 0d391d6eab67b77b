package kring.review.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kring.model.quarter.AmbitionEntry;
import kring.report.document.Block;
import kring.report.document.Bullets;
import kring.report.document.Callout;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Text;
import kring.report.document.Tone;
import kring.review.Review;
import kring.review.Review.Aim;
import kring.review.Review.Goal;
import kring.review.ReviewView;

/** The year to look back on together, or a member's own; last how it decides to go on. */
public final class ReviewReport {
    private final Letterhead letterhead;
    private final ReviewView view;
    private final Review<?> review;
    private final ReviewWording wording;
    private final ReviewTables tables;
    private final ReviewCharts charts;
    private final GoalsTable tree;

    /** A review for whom it was reduced to. */
    public ReviewReport(Letterhead letterhead, ReviewView view) {
        this.letterhead = letterhead;
        this.view = view;
        this.review = view.review();
        this.wording = new ReviewWording(letterhead.phrases(), view);
        this.tables = new ReviewTables(wording);
        this.charts = new ReviewCharts(wording);
        this.tree = new GoalsTable(wording);
    }

    /**
     * All of it; for a member a page of their own.
     *
     * @param signals as of the first and the last meeting; none for whoever is not told them
     */
    public Report compose(Optional<Table> signals) {
        String reader = view.reader();
        return reader == null ? circle(signals) : new OwnReview(letterhead, view, reader).compose(signals.isPresent());
    }

    private Report circle(Optional<Table> signals) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(shortly());
        blocks.add(goals());
        unserved().ifPresent(blocks::add);
        blocks.add(promises());
        blocks.add(section("results", tables.results(), "results.none"));
        new Lessons(wording).section("learned", view.members()).ifPresent(blocks::add);
        if (!view.asks().isEmpty()) {
            blocks.add(new Section(wording.words("asks"), tables.asks()));
        }
        if (!review.exchanged().isEmpty()) {
            blocks.add(new Section(wording.words("exchanged"), tables.exchanged()));
        }
        charts.attendance().ifPresent(chart -> blocks.add(new Section(wording.words("attendance"), chart)));
        signals.ifPresent(table -> blocks.add(new Section(
                wording.words("signals"), new Paragraph(wording.span().meetings()), table)));
        blocks.add(new RenewalPage(wording).section());
        return letterhead.report(
                wording.words("title"),
                ReviewWording.joined(letterhead.circle(), wording.span().name()),
                blocks);
    }

    /** The year in a few lines. */
    private Section shortly() {
        List<Goal> near = review.goals().stream().filter(goal -> !goal.isFar()).toList();
        List<String> lines = new ArrayList<>();
        if (!near.isEmpty()) {
            long open = near.stream().filter(Goal::isOpen).count();
            lines.add(wording.words("short.goals", near.size(), achieved(near), open));
        }
        lines.add(wording.sum(view.promised()));
        lines.add(letterhead
                .phrases()
                .count("review.short.results", review.results().size()));
        wording.span().toCome().ifPresent(lines::add);
        return new Section(
                wording.words("short", wording.span().name()),
                new Bullets(lines.stream().map(Text::of).toList()));
    }

    private static long achieved(List<Goal> goals) {
        return goals.stream()
                .filter(goal -> goal.status() == AmbitionEntry.Status.ACHIEVED)
                .count();
    }

    private Section goals() {
        List<Block> blocks = new ArrayList<>(view.members().stream()
                .filter(member -> !tree.of(member).isEmpty())
                .map(member -> new Section(
                        ReviewWording.joined(wording.name(member), wording.organisation(member)), tree.table(member)))
                .toList());
        if (blocks.isEmpty()) {
            blocks.add(new Paragraph(wording.words("goals.none")));
        }
        return new Section(wording.words("goals"), blocks);
    }

    private Optional<Block> unserved() {
        String all = review.unserved().stream().map(this::said).collect(Collectors.joining("\n"));
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Callout(Tone.WATCH, wording.words("unserved"), Text.of(all)));
    }

    private String said(Aim aim) {
        return wording.words("of", wording.name(aim.member()), wording.ambition(aim));
    }

    private Section promises() {
        List<Block> blocks = new ArrayList<>();
        charts.promises(view.promised()).ifPresent(blocks::add);
        blocks.add(new Paragraph(wording.sum(view.promised())));
        return new Section(wording.words("promises"), blocks);
    }

    private Section section(String key, Table table, String none) {
        return new Section(wording.words(key), table.rows().isEmpty() ? new Paragraph(wording.words(none)) : table);
    }
}
