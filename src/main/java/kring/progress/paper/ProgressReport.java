package kring.progress.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kring.history.CircleState;
import kring.language.Phrases;
import kring.model.Audience;
import kring.model.quarter.Meeting;
import kring.model.value.Visibility;
import kring.progress.Change;
import kring.progress.Comparison;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Presence;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;

/** The progress report: for each member what they have done beside what they can do, and what changed (METHOD c). */
public final class ProgressReport {
    private static final Comparator<Change> TOGETHER = Comparator.comparing(
                    (Change change) -> !change.concernsAmbition())
            .thenComparing(change -> change.concernsAmbition() ? change.id() : "")
            .thenComparing(Change.ORDER);

    private final Letterhead letterhead;
    private final Phrases phrases;
    private final CircleState earlier;
    private final CircleState later;
    private final ProgressWording wording;

    /** A report on two states, the earlier first. */
    public ProgressReport(Letterhead letterhead, CircleState from, CircleState to) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.earlier = from.isAfter(to) ? to : from;
        this.later = from.isAfter(to) ? from : to;
        this.wording = new ProgressWording(phrases, earlier, later);
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
        if (audience.sees(Visibility.CIRCLE, null)) {
            blocks.add(new Paragraph(meeting()));
        }
        if (!comparison.members().isEmpty()) {
            blocks.add(overviewTable(comparison));
        }
        new ProgressCharts(phrases, new ValueHistory(later)).promises(audience).ifPresent(blocks::add);
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

    /** Who is who, whether the check-in is in, and in a few words what happened. */
    private Table overviewTable(Comparison comparison) {
        List<Column> columns = List.of(
                column("member", Column.Kind.TEXT, 20),
                column("checkin", Column.Kind.STATUS, 18),
                column("ambitions", Column.Kind.TEXT, 32),
                column("promises", Column.Kind.TEXT, 28));
        ChangeCounts counts = new ChangeCounts(phrases, comparison);
        return new Table(
                "overview",
                columns,
                comparison.members().stream()
                        .map(member -> List.of(
                                Cell.words(ProgressWording.name(later.snapshot(), member.member())),
                                presence(member),
                                counts.ambitions(member.member()),
                                counts.promises(member.member())))
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
        String name = ProgressWording.name(later.snapshot(), id);
        String organisation = later.snapshot().members().get(id).organisation();
        return new Section(organisation == null ? name : name + " · " + organisation, steps(id, comparison));
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
        List<Column> columns = List.of(column("done", Column.Kind.TEXT, 48), column("next", Column.Kind.TEXT, 48));
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

    /** What happened to one ambition stands together, and names it once. */
    private Table changeTable(String id, List<Change> changes) {
        List<Column> columns = List.of(
                column("about", Column.Kind.TEXT, 42),
                column("what", Column.Kind.STATUS, 20),
                column("how", Column.Kind.TEXT, 34));
        List<List<Cell>> rows = new ArrayList<>();
        Change above = null;
        for (Change change : changes.stream().sorted(TOGETHER).toList()) {
            boolean same = above != null && about(above).equals(about(change));
            rows.add(List.of(
                    same ? Cell.SAME : Cell.words(wording.about(change)),
                    wording.what(change.kind()),
                    Cell.words(wording.how(change))));
            above = change;
        }
        return new Table(id, columns, rows);
    }

    private static String about(Change change) {
        return (change.concernsAmbition() ? "ambition" : change.subject().name()) + "/" + change.id();
    }

    private Column column(String key, Column.Kind kind, int width) {
        return new Column(phrases.say("column." + key), kind, width);
    }
}
