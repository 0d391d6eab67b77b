package kring.network.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kring.model.value.Kebab;
import kring.network.CircleSignal;
import kring.network.CircleSummary;
import kring.network.Overview;
import kring.network.Overview.SignalCount;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** The signals of many circles beside each other. */
record SignalTables(NetworkWording wording, List<CircleSummary> summaries) {
    /** A row for each circle: how it stands, and which of its signals want a look. */
    Table circles() {
        return new Table(
                "circles",
                List.of(
                        wording.column("circle", Column.Kind.TEXT, 22),
                        wording.column("members", Column.Kind.NUMBER, 10),
                        wording.column("held", Column.Kind.TEXT, 9),
                        wording.column("alarm", Column.Kind.TEXT, 30),
                        wording.column("watch", Column.Kind.TEXT, 30)),
                summaries.stream()
                        .map(summary -> List.of(
                                name(summary),
                                number(summary.active()),
                                Cell.words(
                                        summary.held() == null
                                                ? ""
                                                : summary.held().code()),
                                signals(summary, CircleSignal.State.ALARM),
                                signals(summary, CircleSignal.State.WATCH)))
                        .toList());
    }

    private Cell name(CircleSummary summary) {
        return Cell.words(summary.circle().name()
                + (summary.circle().state() == null
                        ? ""
                        : "\n"
                                + wording.phrases()
                                        .say("overview.state."
                                                + Kebab.of(summary.circle().state()))));
    }

    private Cell signals(CircleSummary summary, CircleSignal.State state) {
        List<String> signals = summary.signs().stream()
                .filter(sign -> sign.state() == state)
                .map(sign -> wording.signal(sign.id()))
                .toList();
        return signals.isEmpty() ? Cell.EMPTY : new Cell.Lines(signals);
    }

    /** A row for each signal of each circle that wants a look: how it came to that, and whom it concerns. */
    Table worthALook() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CircleSummary summary : summaries) {
            Cell circle = Cell.words(summary.circle().name());
            for (CircleSignal sign :
                    summary.signs().stream().filter(CircleSignal::isWorthALook).toList()) {
                rows.add(List.of(
                        circle,
                        Cell.words(wording.signal(sign.id())),
                        wording.state(sign.state()),
                        wording.now(sign),
                        wording.whom(summary, sign)));
                circle = Cell.SAME;
            }
        }
        return new Table(
                "worth-a-look",
                List.of(
                        wording.column("circle", Column.Kind.TEXT, 22),
                        wording.column("signal", Column.Kind.TEXT, 28),
                        wording.column("state", Column.Kind.STATUS, 11),
                        wording.column("now", Column.Kind.TEXT, 26),
                        wording.column("whom", Column.Kind.TEXT, 26)),
                rows);
    }

    /** A row for each circle, a column for each signal. */
    Table matrix() {
        List<Column> columns = new ArrayList<>(List.of(
                wording.column("circle", Column.Kind.TEXT, 26),
                wording.column("members", Column.Kind.NUMBER, 11),
                wording.column("held", Column.Kind.TEXT, 10),
                wording.column("next", Column.Kind.DATE, 13)));
        ids().forEach(id -> columns.add(new Column(wording.signal(id), Column.Kind.STATUS, 15)));
        return new Table("circles", columns, summaries.stream().map(this::row).toList());
    }

    private List<String> ids() {
        return summaries.stream()
                .flatMap(summary -> summary.signs().stream().map(CircleSignal::id))
                .distinct()
                .toList();
    }

    private List<Cell> row(CircleSummary summary) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.words(summary.circle().name()),
                number(summary.active()),
                Cell.words(summary.held() == null ? "" : summary.held().code()),
                Cell.day(summary.nextMeeting().orElse(null))));
        summary.signs().stream().map(wording::standing).forEach(row::add);
        return row;
    }

    /** A row for each signal of each circle, to filter. */
    Table all() {
        List<List<Cell>> rows = new ArrayList<>();
        for (CircleSummary summary : summaries) {
            for (CircleSignal sign : summary.signs()) {
                rows.add(List.of(
                        Cell.words(summary.circle().name()),
                        Cell.words(wording.signal(sign.id())),
                        wording.state(sign.state()),
                        sign.share() ? Cell.share(sign.value()) : Cell.amount(sign.value(), ""),
                        number(sign.n()),
                        Cell.words(wording.trend(sign)),
                        wording.whom(summary, sign)));
            }
        }
        return new Table(
                "signals",
                List.of(
                        wording.column("circle", Column.Kind.TEXT, 26),
                        wording.column("signal", Column.Kind.TEXT, 36),
                        wording.column("state", Column.Kind.STATUS, 14),
                        wording.column("value", Column.Kind.NUMBER, 9),
                        wording.column("of", Column.Kind.NUMBER, 9),
                        wording.column("trend", Column.Kind.TEXT, 30),
                        wording.column("whom", Column.Kind.TEXT, 36)),
                rows);
    }

    /** In how many circles each signal stands how, as far as any of it is told. */
    Table counts(Overview overview) {
        return new Table(
                "signal-counts",
                List.of(
                        wording.column("signal", Column.Kind.TEXT, 38),
                        wording.column("ok", Column.Kind.NUMBER, 9),
                        wording.column("watch", Column.Kind.NUMBER, 9),
                        wording.column("alarm", Column.Kind.NUMBER, 9),
                        wording.column("few", Column.Kind.NUMBER, 11)),
                overview.signals().stream()
                        .filter(SignalTables::isTold)
                        .map(count -> List.of(
                                Cell.words(wording.signal(count.id())),
                                number(count.ok()),
                                number(count.watch()),
                                number(count.alarm()),
                                number(count.few())))
                        .toList());
    }

    private static boolean isTold(SignalCount count) {
        return Stream.of(count.ok(), count.watch(), count.alarm(), count.few()).anyMatch(Objects::nonNull);
    }

    private static Cell number(Integer number) {
        return number == null ? Cell.EMPTY : Cell.amount(BigDecimal.valueOf(number), "");
    }
}
