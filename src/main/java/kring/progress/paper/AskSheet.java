package kring.progress.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kring.model.quarter.Checkin;
import kring.model.value.Quarter;
import kring.model.value.Visibility;
import kring.progress.Change;
import kring.report.document.Cell;
import kring.report.document.Column;
import kring.report.document.Section;
import kring.report.document.Tone;

/** The sheet of all asks, and who answered them. */
final class AskSheet {
    private final View view;
    private final List<Quarter> quarters;

    private AskSheet(View view) {
        this.view = view;
        this.quarters = view.history().quarters();
    }

    static Optional<Section> of(View view) {
        AskSheet sheet = new AskSheet(view);
        List<Column> columns = List.of(
                view.column("member", Column.Kind.TEXT, 20),
                view.column("ask", Column.Kind.TEXT, 52),
                view.column("asked-of", Column.Kind.TEXT, 20),
                view.column("made", Column.Kind.TEXT, 10),
                view.column("status", Column.Kind.STATUS, 18),
                view.column("from", Column.Kind.TEXT, 20));
        List<List<Cell>> rows = view.later().activeMembers().stream()
                .filter(member -> view.audience().sees(Visibility.CIRCLE, member))
                .flatMap(sheet::rows)
                .toList();
        return view.sheet("asks", columns, rows);
    }

    private Stream<List<Cell>> rows(String member) {
        return quarters.stream()
                .flatMap(when -> view.later().checkin(when, member).stream()
                        .flatMap(checkin -> checkin.asks().stream())
                        .map(ask -> row(member, when, ask)));
    }

    private List<Cell> row(String member, Quarter when, Checkin.Ask ask) {
        Optional<Checkin.Receipt> receipt = receipt(member, when, ask.id());
        return List.of(
                view.name(member),
                Cell.words(ask.text()),
                ask.to() == null ? Cell.EMPTY : view.name(ask.to()),
                Cell.words(when.code()),
                receipt.isPresent()
                        ? view.wording().what(Change.Kind.RECEIVED)
                        : new Cell.Status(Tone.OPEN, view.phrases().say("ask.open")),
                receipt.map(Checkin.Receipt::from).map(view::name).orElse(Cell.EMPTY));
    }

    private Optional<Checkin.Receipt> receipt(String member, Quarter asked, String id) {
        return quarters.stream()
                .filter(when -> when.compareTo(asked) >= 0)
                .flatMap(when -> view.later().checkin(when, member).stream())
                .flatMap(checkin -> checkin.received().stream())
                .filter(received -> received.ask().equals(id))
                .findFirst();
    }
}
