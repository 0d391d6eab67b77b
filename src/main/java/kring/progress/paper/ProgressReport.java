package kring.progress.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.language.Phrases;
import kring.model.value.Kebab;
import kring.progress.Change;
import kring.progress.Change.Subject;
import kring.progress.Comparison;
import kring.progress.Comparison.MemberProgress;
import kring.progress.Comparison.Presence;
import kring.progress.paper.ProgressView.MeetingDay;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Letterhead;
import kring.report.document.Paragraph;
import kring.report.document.Report;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.document.Tone;
import kring.report.table.Columns;

/** The progress report: for each member what they have done beside what they can do, and what changed (METHOD c). */
public final class ProgressReport {
    private final Letterhead letterhead;
    private final Phrases phrases;
    private final ProgressView view;
    private final Comparison comparison;
    private final ProgressWording wording;
    private final MemberSteps steps;
    private final Columns columns;

    /** A report on what an audience sees. */
    public ProgressReport(Letterhead letterhead, ProgressView view) {
        this.letterhead = letterhead;
        this.phrases = letterhead.phrases();
        this.view = view.inOrder();
        this.comparison = view.comparison();
        this.wording = new ProgressWording(phrases, this.view);
        this.steps = new MemberSteps(phrases, this.view);
        this.columns = new Columns(phrases, "column.");
    }

    /** The whole report. */
    public Report compose() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(overview());
        members().forEach(member -> blocks.add(member(member)));
        return letterhead.report(phrases.say("progress.title"), subtitle(), blocks);
    }

    private String subtitle() {
        return view.isFirst()
                ? phrases.say("progress.subtitle.first", letterhead.circle(), name(comparison.to()))
                : phrases.say("progress.subtitle", letterhead.circle(), name(comparison.from()), name(comparison.to()));
    }

    private String name(String state) {
        return state.equals("now") ? phrases.say("progress.now") : wording.state(state);
    }

    private Section overview() {
        List<Block> blocks = new ArrayList<>();
        view.meeting().ifPresent(meeting -> blocks.add(new Paragraph(meeting(meeting))));
        if (view.isFirst()) {
            blocks.add(new Paragraph(phrases.say("progress.first")));
        }
        if (!comparison.members().isEmpty()) {
            blocks.add(overviewTable());
        }
        new ProgressCharts(phrases, view).promises().ifPresent(blocks::add);
        if (view.changes().isEmpty()) {
            blocks.add(new Paragraph(phrases.say("progress.nothing")));
        }
        return new Section(phrases.say("progress.overview"), blocks);
    }

    private String meeting(MeetingDay meeting) {
        return meeting.date() == null
                ? phrases.say(
                        "progress.no-meeting",
                        phrases.figures().period(meeting.quarter().code()))
                : phrases.say("progress.meeting", phrases.figures().longDay(meeting.date()));
    }

    /** Who is who, whether the check-in is in, and in a few words what happened. */
    private Table overviewTable() {
        return Columns.table(
                "overview",
                comparison.members(),
                columns.text("member", 20, progress -> view.name(progress.member())),
                columns.column("checkin", Column.Kind.STATUS, 18, this::presence),
                columns.text("ambitions", 32, progress -> counts(progress.member(), Subject.AMBITION)),
                columns.text("promises", 28, progress -> counts(progress.member(), Subject.PROMISE)));
    }

    /** A member's changes in a few words, each kind with its number: two forward, one postponed. */
    private String counts(String member, Subject subject) {
        Map<Change.Kind, Long> counts = view.changes().stream()
                .filter(change -> change.member().equals(member) && change.subject() == subject)
                .collect(Collectors.groupingBy(Change::kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + phrases.say("change." + Kebab.of(count.getKey())))
                .collect(Collectors.joining(", "));
    }

    private Cell presence(MemberProgress member) {
        return member.checkin() == Presence.PRESENT
                ? new Cell.Status(Tone.GOOD, phrases.say("checkin.present"))
                : wording.what(Change.Kind.ABSENT);
    }

    private List<String> members() {
        return Stream.concat(
                        comparison.members().stream().map(MemberProgress::member),
                        view.changes().stream().map(Change::member))
                .distinct()
                .sorted()
                .toList();
    }

    private Section member(String id) {
        String name = view.name(id);
        String organisation = view.organisation(id);
        return new Section(organisation == null ? name : name + " · " + organisation, steps.of(id));
    }
}
