package kring.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kring.model.quarter.Checkin;
import kring.model.quarter.OpenAnswers;
import kring.model.quarter.Promise;
import kring.report.document.Cell;
import kring.report.document.Form.Line;

/**
 * The rows of each part of a check-in form, with what the check-in says already.
 *
 * @param open what is to be answered
 * @param checkin what was answered so far
 */
record FormRows(FormFields columns, OpenAnswers open, Checkin checkin) {
    /** What the code of a row for something new begins with. */
    static final String NEW = "+";

    private static final int ROOM_FOR_PROMISES = 3;
    private static final int ROOM_FOR_ASKS = 2;

    List<Line> of(String part) {
        return switch (part) {
            case "ambitions" ->
                open.ambitions().stream()
                        .map(new AmbitionRow(columns, open, checkin)::of)
                        .toList();
            case "promised" -> open.promises().stream().map(this::promised).toList();
            case "promises" -> promises();
            case "asks" -> asks();
            case "deepdive" -> List.of(deepDive());
            // what the facilitator noted is not sent around: the field is there to add to it
            default -> List.of(new Line("notes", List.of(Cell.EMPTY)));
        };
    }

    private Line promised(Promise promise) {
        Checkin.PromiseOutcome answer =
                checkin.promised().getOrDefault(promise.id(), new Checkin.PromiseOutcome(null, null));
        LocalDate again = made(promise.id()).map(Promise::due).orElse(null);
        return new Line(
                promise.id(),
                List.of(
                        Cell.words(promise.text() == null ? promise.id() : promise.text()),
                        Cell.words(
                                promise.due() == null
                                        ? ""
                                        : columns.phrases().figures().day(promise.due())),
                        columns.chosen("promised", "outcome", answer.outcome()),
                        Cell.day(again),
                        Cell.words(answer.note())));
    }

    private Optional<Promise> made(String id) {
        return checkin.promises().stream()
                .filter(promise -> promise.id().equals(id))
                .findFirst();
    }

    /** Those made already, besides what is made again by moving it on. */
    private List<Line> promises() {
        List<Line> lines = new ArrayList<>();
        checkin.promises().stream()
                .filter(promise ->
                        open.promises().stream().noneMatch(old -> old.id().equals(promise.id())))
                .map(promise -> new Line(
                        promise.id(),
                        List.of(
                                Cell.words(promise.text()),
                                Cell.day(promise.due()),
                                columns.chosen("promises", "ambition", promise.ambition()))))
                .forEach(lines::add);
        addRoom(lines, "promises", ROOM_FOR_PROMISES);
        return lines;
    }

    private List<Line> asks() {
        List<Line> lines = new ArrayList<>();
        checkin.asks()
                .forEach(ask -> lines.add(
                        new Line(ask.id(), List.of(Cell.words(ask.text()), columns.chosen("asks", "to", ask.to())))));
        addRoom(lines, "asks", ROOM_FOR_ASKS);
        return lines;
    }

    private void addRoom(List<Line> lines, String part, int room) {
        for (int i = 1; i <= room; i++) {
            lines.add(new Line(
                    NEW + i, java.util.Collections.nCopies(columns.of(part).size(), Cell.EMPTY)));
        }
    }

    private Line deepDive() {
        Checkin.DeepDiveWish wish =
                checkin.deepdive() == null ? new Checkin.DeepDiveWish(null, null, null, null) : checkin.deepdive();
        return new Line(
                "deepdive",
                List.of(
                        columns.chosen("deepdive", "consent", text(wish.consent())),
                        columns.chosen("deepdive", "need", wish.need()),
                        columns.chosen("deepdive", "urgency", text(wish.urgency())),
                        Cell.words(wish.question())));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
