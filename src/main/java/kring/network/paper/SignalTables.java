package kring.network.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kring.model.value.Kebab;
import kring.network.CircleSignal;
import kring.network.CircleSummary;
import kring.network.Overview;
import kring.network.Overview.CircleLine;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Column.Kind;
import kring.report.document.Table;
import kring.report.table.Columns;
import kring.report.table.TableColumn;
import org.jspecify.annotations.Nullable;

/** Many circles beside each other: their signals, and when they meet. */
record SignalTables(NetworkWording wording, List<CircleSummary> summaries) {
    /** A signal of a circle; the first of that circle in its table names it. */
    private record Line(CircleSummary circle, CircleSignal signal, boolean first) {
        String name() {
            return circle.circle().name();
        }
    }

    private Stream<Line> lines(Predicate<CircleSignal> which) {
        return summaries.stream().flatMap(summary -> {
            List<CircleSignal> signals =
                    summary.signals().stream().filter(which).toList();
            return signals.stream().map(signal -> new Line(summary, signal, signal.equals(signals.get(0))));
        });
    }

    /** A row for each circle: how it stands, and which of its signals want a look. */
    Table circles() {
        Columns columns = wording.columns();
        return Columns.table(
                "circles",
                summaries,
                columns.text("circle", 22, this::nameAndState),
                columns.column("members", Kind.NUMBER, 10, summary -> wording.number(summary.active())),
                columns.period("held", SignalTables::held),
                columns.column("alarm", Kind.TEXT, 30, summary -> signals(summary, CircleSignal.State.ALARM)),
                columns.column("watch", Kind.TEXT, 30, summary -> signals(summary, CircleSignal.State.WATCH)));
    }

    private String nameAndState(CircleSummary summary) {
        String name = summary.circle().name();
        return summary.circle().state() == null
                ? name
                : name + "\n"
                        + wording.phrases()
                                .say("overview.state."
                                        + Kebab.of(summary.circle().state()));
    }

    private static @Nullable String held(CircleSummary summary) {
        return summary.held() == null ? null : summary.held().code();
    }

    private Cell signals(CircleSummary summary, CircleSignal.State state) {
        List<String> signals = summary.signals().stream()
                .filter(signal -> signal.state() == state)
                .map(signal -> wording.signal(signal.id()))
                .toList();
        return signals.isEmpty() ? Cell.EMPTY : new Cell.Lines(signals);
    }

    /** A row for each signal of each circle that wants a look: how it came to that, and whom it concerns. */
    Table worthALook() {
        Columns columns = wording.columns();
        return Columns.table(
                "worth-a-look",
                lines(CircleSignal::isWorthALook).toList(),
                columns.column("circle", Kind.TEXT, 22, line -> line.first() ? Cell.words(line.name()) : Cell.SAME),
                columns.text("signal", 28, line -> wording.signal(line.signal().id())),
                columns.column(
                        "state",
                        Kind.STATUS,
                        11,
                        line -> wording.state(line.signal().state())),
                columns.column("now", Kind.TEXT, 26, line -> wording.now(line.signal())),
                columns.column("whom", Kind.TEXT, 26, line -> wording.whom(line.circle(), line.signal())));
    }

    /** A row for each circle, a column for each signal. */
    Table matrix() {
        Columns columns = wording.columns();
        List<TableColumn<CircleSummary>> all = new ArrayList<>(List.of(
                columns.text("circle", 26, summary -> summary.circle().name()),
                columns.column("members", Kind.NUMBER, 11, summary -> wording.number(summary.active())),
                columns.text("held", 10, SignalTables::held),
                columns.column(
                        "next",
                        Kind.DATE,
                        13,
                        summary -> Cell.day(summary.nextMeeting().orElse(null)))));
        lines(signal -> true)
                .map(line -> line.signal().id())
                .distinct()
                .map(this::signal)
                .forEach(all::add);
        return Columns.table("circles", summaries, all);
    }

    private TableColumn<CircleSummary> signal(String id) {
        return new TableColumn<>(
                new Column(wording.signal(id), Kind.STATUS, 15),
                summary -> summary.signals().stream()
                        .filter(signal -> signal.id().equals(id))
                        .findFirst()
                        .map(wording::standing)
                        .orElseThrow());
    }

    /** A row for each signal of each circle, to filter. */
    Table all() {
        Columns columns = wording.columns();
        return Columns.table(
                "signals",
                lines(signal -> true).toList(),
                columns.text("circle", 26, Line::name),
                columns.text("signal", 36, line -> wording.signal(line.signal().id())),
                columns.column(
                        "state",
                        Kind.STATUS,
                        14,
                        line -> wording.state(line.signal().state())),
                columns.column("value", Kind.NUMBER, 9, line -> value(line.signal())),
                columns.column(
                        "of",
                        Kind.NUMBER,
                        9,
                        line -> wording.number(line.signal().n())),
                columns.text("trend", 30, line -> wording.trend(line.signal())),
                columns.column("whom", Kind.TEXT, 36, line -> wording.whom(line.circle(), line.signal())));
    }

    private static Cell value(CircleSignal signal) {
        return signal.share() ? Cell.share(signal.value()) : Cell.amount(signal.value(), "");
    }

    /** The meetings to come, the first one first. */
    Table meetings(Overview overview) {
        Map<Integer, String> names =
                overview.circles().stream().collect(Collectors.toMap(CircleLine::circle, CircleLine::name));
        Columns columns = wording.columns();
        return Columns.table(
                "meetings",
                overview.meetings(),
                columns.column("date", Kind.DATE, 12, meeting -> Cell.day(meeting.date())),
                columns.text("start", 8, Overview.MeetingAhead::start),
                columns.text("circle", 26, meeting -> names.get(meeting.circle())),
                columns.period("quarter", meeting -> meeting.quarter().code()),
                columns.text("place", 40, Overview.MeetingAhead::place));
    }
}
