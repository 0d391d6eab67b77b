package kring.network.paper;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kring.network.Overview;
import kring.network.Overview.CircleLine;
import kring.network.Overview.MeetingAhead;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Table;

/** The meetings to come, the first one first. */
record MeetingTable(NetworkWording wording) {
    Table of(Overview overview) {
        Map<Integer, String> names =
                overview.circles().stream().collect(Collectors.toMap(CircleLine::circle, CircleLine::name));
        return new Table(
                "meetings",
                List.of(
                        wording.column("date", Column.Kind.DATE, 12),
                        wording.column("start", Column.Kind.TEXT, 8),
                        wording.column("circle", Column.Kind.TEXT, 26),
                        wording.column("quarter", Column.Kind.TEXT, 10),
                        wording.column("place", Column.Kind.TEXT, 40)),
                overview.meetings().stream()
                        .map(meeting -> row(meeting, names.get(meeting.circle())))
                        .toList());
    }

    private static List<Cell> row(MeetingAhead meeting, String circle) {
        return List.of(
                Cell.day(meeting.date()),
                Cell.words(meeting.start()),
                Cell.words(circle),
                Cell.words(meeting.quarter().code()),
                Cell.words(meeting.place()));
    }
}
