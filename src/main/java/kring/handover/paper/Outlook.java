package kring.handover.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.handover.Calendar.Dated;
import kring.handover.Calendar.Revisit;
import kring.handover.Handover;
import kring.handover.HandoverInputs.Due;
import kring.handover.NextAction;
import kring.model.quarter.Meeting;
import kring.model.value.Kebab;
import kring.report.document.Block;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Table;
import kring.report.table.Columns;

/** What to do next, and the days to come. */
record Outlook(HandoverWording wording, Handover<?, ?, ?> handover) {
    Section actions() {
        Columns columns = wording.columns();
        Table actions = Columns.table(
                "actions",
                handover.actions(),
                columns.text("step", 46, this::step),
                columns.text("whom", 22, action -> wording.who(action.members())),
                columns.text("why", 28, this::why));
        return actions.rows().isEmpty()
                ? wording.section("actions", actions)
                : new Section(wording.words("actions"), actions, wording.quiet("actions.more"));
    }

    private String step(NextAction action) {
        if (action.about() == Due.Kind.DECISION) {
            return wording.words("step.decision", decisions(Objects.requireNonNull(action.date())));
        }
        return action.advice() == null
                ? wording.words("step." + Kebab.of(action.about()))
                : wording.phrases().say("health.advice." + Kebab.of(action.advice()));
    }

    /** The open decisions that are due by today, else by the day that comes first. */
    private String decisions(LocalDate first) {
        LocalDate until = first.isAfter(handover.date()) ? first : handover.date();
        return handover.decisions().stream()
                .filter(one -> one.status() == Meeting.Decision.Status.OPEN)
                .filter(one -> one.due() != null && !one.due().isAfter(until))
                .map(one -> HandoverWording.text(one.text(), one.id()))
                .collect(Collectors.joining("\n"));
    }

    private String why(NextAction action) {
        return switch (action.why()) {
            case UNDATED -> wording.words("why.undated");
            case ALARM ->
                wording.words("why.alarm", wording.phrases().say("health.signal." + Kebab.of(action.about())));
            case MEETING, DUE, AHEAD -> when(Objects.requireNonNull(action.date()));
        };
    }

    private String when(LocalDate date) {
        if (date.equals(handover.date())) {
            return wording.words("why.today");
        }
        return wording.words(date.isBefore(handover.date()) ? "why.since" : "why.by", wording.day(date));
    }

    Section calendar() {
        List<Block> blocks = new ArrayList<>();
        int meetings = handover.calendar().meetings().size();
        if (meetings < 2) {
            blocks.add(wording.paragraph(meetings == 0 ? "calendar.none" : "calendar.one"));
        }
        List<Day> days = days();
        if (!days.isEmpty()) {
            Columns columns = wording.columns();
            blocks.add(Columns.table(
                    "calendar",
                    days,
                    columns.column("day", Column.Kind.DATE, 12, day -> Cell.day(day.date())),
                    columns.text("what", 72, Day::what),
                    columns.column("state", Column.Kind.STATUS, 12, day -> wording.open(day.date(), handover.date()))));
        }
        return new Section(wording.words("calendar"), blocks);
    }

    private record Day(LocalDate date, String what) {}

    private List<Day> days() {
        return Stream.concat(
                        handover.calendar().meetings().stream().map(this::meeting),
                        handover.calendar().revisits().stream().map(this::revisit))
                .sorted(Comparator.comparing(Day::date))
                .toList();
    }

    private Day meeting(Dated meeting) {
        String where = Stream.of(
                        wording.words("calendar.meeting", wording.quarter(meeting.quarter())),
                        meeting.start(),
                        meeting.place())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Day(meeting.date(), where);
    }

    private Day revisit(Revisit revisit) {
        String name = wording.name(revisit.member());
        return new Day(
                revisit.date(),
                revisit.change() == null
                        ? wording.words("calendar.revisit", name)
                        : wording.words("calendar.change", name, revisit.change()));
    }
}
