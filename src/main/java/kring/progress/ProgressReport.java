package kring.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.Meeting;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Presence;
import kring.report.Block;
import kring.report.Cell;
import kring.report.Column;
import kring.report.Letterhead;
import kring.report.Paragraph;
import kring.report.Report;
import kring.report.Section;
import kring.report.Table;
import kring.report.Text;
import kring.report.Tone;

/** The progress report: for each member what they have done beside what they can do, and what changed (METHOD c). */
public final class ProgressReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final State earlier;
    private final State later;
    private final Wording wording;

    /** A report on two states, the earlier first. */
    public ProgressReport(Letterhead letterhead, State from, State to) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.earlier = from.isAfter(to) ? to : from;
        this.later = from.isAfter(to) ? from : to;
        this.wording = new Wording(phrases, earlier, later);
    }

    /** The whole report for an audience. */
    public Report compose(Comparison comparison, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(overview(comparison, audience));
        members(comparison).forEach(member -> blocks.add(member(member, comparison)));
        return letterhead.report(phrases.say("progress.title"), subtitle(comparison), blocks);
    }

    private String subtitle(Comparison comparison) {
        return phrases.say("progress.subtitle", letterhead.circle(), name(comparison.from()), name(comparison.to()));
    }

    private String name(String state) {
        return state.equals("now") ? phrases.say("progress.now") : state;
    }

    private Section overview(Comparison comparison, Audience audience) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(meeting()));
        if (!comparison.members().isEmpty()) {
            blocks.add(overviewTable(comparison));
        }
        new ProgressCharts(phrases, new History(later)).promises(audience).ifPresent(blocks::add);
        if (comparison.changes().isEmpty()) {
            blocks.add(new Paragraph(phrases.say("progress.nothing")));
        }
        return new Section(phrases.say("progress.overview"), blocks);
    }

    private String meeting() {
        Meeting meeting = later.snapshot().record(later.quarter()).meeting();
        return meeting == null
                ? phrases.say("progress.no-meeting", later.quarter())
                : phrases.say("progress.meeting", phrases.figures().longDay(meeting.date()));
    }

    /** Who is who, whether the check-in is in, and what stands out: at most a few statuses for each. */
    private Table overviewTable(Comparison comparison) {
        List<Column> columns = List.of(
                new Column(phrases.say("column.member"), Column.Kind.TEXT, 22),
                new Column(phrases.say("column.checkin"), Column.Kind.STATUS, 13),
                new Column(phrases.say("column.forward"), Column.Kind.TEXT, 30),
                new Column(phrases.say("column.attention"), Column.Kind.TEXT, 30));
        return new Table(
                "overview",
                columns,
                comparison.members().stream()
                        .map(member -> List.of(
                                Cell.words(Wording.name(later.snapshot(), member.member())),
                                presence(member),
                                new Counts(phrases, comparison, member.member()).forward(),
                                new Counts(phrases, comparison, member.member()).attention()))
                        .toList());
    }

    private Cell presence(MemberProgress member) {
        return member.checkin() == Presence.PRESENT
                ? new Cell.Status(Tone.GOOD, phrases.say("checkin.present"))
                : wording.what(Change.Kind.ABSENT);
    }

    private static List<String> members(Comparison comparison) {
        return Stream.concat(
                        comparison.members().stream().map(MemberProgress::member),
                        comparison.changes().stream().map(Change::member))
                .distinct()
                .sorted()
                .toList();
    }

    private Section member(String id, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        String organisation = later.snapshot().members().get(id).organisation();
        if (organisation != null) {
            blocks.add(new Paragraph(new Text(List.of(new Text.Span(organisation, Text.Stress.QUIET)))));
        }
        blocks.addAll(steps(id, comparison));
        return new Section(Wording.name(later.snapshot(), id), blocks);
    }

    /** What a member has done beside what they can do, then what changed. */
    List<Block> steps(String id, Comparison comparison) {
        List<Block> blocks = new ArrayList<>();
        comparison.members().stream()
                .filter(progress -> progress.member().equals(id))
                .findFirst()
                .ifPresent(progress -> blocks.add(doneAndNext(progress)));
        List<Change> changes = comparison.changes().stream()
                .filter(change -> change.member().equals(id))
                .filter(change -> change.subject() != Change.Subject.CHECKIN)
                .toList();
        if (!changes.isEmpty()) {
            blocks.add(changeTable("changes-" + id, changes));
        }
        return blocks;
    }

    private Block doneAndNext(MemberProgress progress) {
        if (progress.checkin() == Presence.ABSENT && progress.next().isEmpty()) {
            return new Paragraph(phrases.say("progress.absent"));
        }
        List<Column> columns = List.of(
                new Column(phrases.say("column.done"), Column.Kind.TEXT, 48),
                new Column(phrases.say("column.next"), Column.Kind.TEXT, 48));
        return new Table("done-" + progress.member(), columns, List.of(List.of(done(progress), next(progress))));
    }

    private Cell done(MemberProgress progress) {
        return lines(progress.done().stream().map(Comparison.Done::text).toList());
    }

    private Cell next(MemberProgress progress) {
        return lines(progress.next().stream()
                .map(next -> next.due() == null
                        ? next.text()
                        : phrases.say(
                                "progress.by-day",
                                next.text(),
                                phrases.figures().day(next.due())))
                .toList());
    }

    private static Cell lines(List<String> lines) {
        return lines.isEmpty() ? Cell.EMPTY : new Cell.Lines(lines);
    }

    private Table changeTable(String id, List<Change> changes) {
        List<Column> columns = List.of(
                new Column(phrases.say("column.what"), Column.Kind.STATUS, 20),
                new Column(phrases.say("column.about"), Column.Kind.TEXT, 44),
                new Column(phrases.say("column.how"), Column.Kind.TEXT, 32));
        return new Table(
                id,
                columns,
                changes.stream()
                        .map(change -> List.of(
                                wording.what(change.kind()),
                                Cell.words(wording.about(change)),
                                Cell.words(wording.how(change))))
                        .toList());
    }
}
